package org.plumbline.core.document;

import java.util.Arrays;

/// The glyphs of a page, packed: glyph `i` shows the code point at `starts[i]` of the document's
/// text (ascending) and lies at `boxes[4i..4i+3]` = x, y, width, height in points as displayed.
public record Glyphs(int[] starts, float[] boxes) {
    public static final Glyphs NONE = new Glyphs(new int[0], new float[0]);

    public Glyphs {
        if (boxes.length != 4 * starts.length) {
            throw new IllegalArgumentException(
                    starts.length
                            + " glyphs need four numbers each, not "
                            + boxes.length
                            + " in all");
        }
    }

    public int count() {
        return starts.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glyphs glyphs
                && Arrays.equals(starts, glyphs.starts)
                && Arrays.equals(boxes, glyphs.boxes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(boxes);
    }

    @Override
    public String toString() {
        return "Glyphs[" + count() + "]";
    }
}
