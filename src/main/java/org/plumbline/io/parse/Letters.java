package org.plumbline.io.parse;

import java.text.Normalizer;

/// The characters a glyph stands for, as a person would type them.
final class Letters {
    private Letters() {}

    /// Ligatures taken apart, white space as one space, control characters and lone surrogates left
    /// out.
    static String of(String glyph) {
        if (glyph.length() == 1 && glyph.charAt(0) > ' ' && glyph.charAt(0) < 127) {
            return glyph;
        }
        var letters = new StringBuilder();
        glyph.codePoints().forEach(point -> add(letters, point));
        return letters.toString();
    }

    private static void add(StringBuilder letters, int point) {
        if (point >= 0xfb00 && point <= 0xfb06) {
            letters.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else if (point == 0xf0b7 || point == 0xf0a7) {
            letters.append('•'); // Symbol's and Wingdings' bullets
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            letters.append(' ');
        } else if (!Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && point != 0xfeff
                && point != 0x200b) {
            letters.appendCodePoint(point);
        }
    }
}
