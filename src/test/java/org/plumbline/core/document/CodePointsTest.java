package org.plumbline.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final String LONG = "pump 🛠 \uD83D\uDEB0 valve ".repeat(700);

    @Test
    void plainTextIsAddressedByItsCharacters() {
        var text = new CodePoints("seal kit");

        assertEquals("kit", text.slice(5, 8));
    }

    @Test
    void aPictographCountsAsOne() {
        var text = new CodePoints("a🛠b");

        assertEquals(3, text.length());
        assertEquals("🛠b", text.slice(1, 3));
    }

    @Test
    void offsetsAndIndexesAreInverseOverALongText() {
        var text = new CodePoints(LONG);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertEquals(offset, text.offset(text.charIndex(offset)));
        }
    }

    @Test
    void slicesAgreeWithTheJdkOverALongText() {
        var text = new CodePoints(LONG);
        var points = LONG.codePoints().toArray();

        for (int start = 0; start < points.length - 5; start += 97) {
            assertEquals(new String(points, start, 5), text.slice(start, start + 5));
        }
    }
}
