package org.plumbline.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class BoxesTest {
    @Test
    void glyphsOfALineShareABoxAndTheNextLineHasItsOwn() {
        var page = page(10, 50, 20, 50, 10, 62);

        assertEquals(
                List.of(new Box(1, 10, 50, 18, 10), new Box(1, 10, 62, 8, 10)),
                Boxes.of(page, new Span(0, 3)));
    }

    @Test
    void glyphsOfALineThatReadsDownwardsShareABox() {
        var page = page(10, 50, 10, 60, 10, 70);

        assertEquals(List.of(new Box(1, 10, 50, 8, 30)), Boxes.of(page, new Span(0, 3)));
    }

    @Test
    void onlyGlyphsOfTheSpanCount() {
        assertEquals(
                List.of(new Box(1, 20, 50, 8, 10)),
                Boxes.of(page(10, 50, 20, 50, 10, 62), new Span(1, 2)));
    }

    /// Glyphs of 8 × 10 points at the given places.
    private static Page page(float... places) {
        var starts = new int[places.length / 2];
        var boxes = new float[4 * starts.length];
        for (int at = 0; at < starts.length; at++) {
            starts[at] = at;
            boxes[4 * at] = places[2 * at];
            boxes[4 * at + 1] = places[2 * at + 1];
            boxes[4 * at + 2] = 8;
            boxes[4 * at + 3] = 10;
        }
        return new Page(1, 400, 600, new Span(0, starts.length), new Glyphs(starts, boxes));
    }
}
