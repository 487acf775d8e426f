package org.plumbline.io.parse;

import org.plumbline.core.document.Box;

/// A glyph as it shows on its page.
///
/// @param text its characters, ligatures taken apart
/// @param box where it lies on the displayed page
/// @param u where it begins along the line, for text that reads in direction `turn`
/// @param v the upper edge across the lines, growing from line to line
/// @param width along the line
/// @param height across the lines
/// @param turn quarter turns clockwise from reading left to right
/// @param size of the font in points as displayed
/// @param spaced white space was drawn before it
record Glyph(
        String text,
        Box box,
        float u,
        float v,
        float width,
        float height,
        int turn,
        float size,
        boolean bold,
        boolean spaced) {
    float end() {
        return u + width;
    }

    float bottom() {
        return v + height;
    }
}
