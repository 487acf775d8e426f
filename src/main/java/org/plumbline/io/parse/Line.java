package org.plumbline.io.parse;

import java.util.List;

/// A line of text and its glyphs.
///
/// @param text with words parted by spaces, cells of a table row by tabs
/// @param starts for each glyph, the code point of `text` it shows, ascending
/// @param boxes four numbers a glyph, on the displayed page
/// @param left where it begins, for text that reads left to right
/// @param region lines of one region follow each other in one column
record Line(
        String text,
        int[] starts,
        float[] boxes,
        float left,
        float right,
        float top,
        float bottom,
        float size,
        boolean bold,
        int region) {
    /// A row of a table, or what looks like one.
    boolean row() {
        return text.indexOf('\t') >= 0;
    }

    static float left(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
    }

    static float right(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    }
}
