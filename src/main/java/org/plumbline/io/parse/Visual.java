package org.plumbline.io.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Order of reading within a line. Glyphs come from left to right as they stand on the page; runs
/// of right-to-left scripts are turned round, and so is their order in a line that is mostly such.
final class Visual {
    private Visual() {}

    static List<Glyph> logical(List<Glyph> glyphs) {
        var backward = glyphs.stream().filter(Visual::rightToLeft).count();
        if (backward == 0) {
            return glyphs;
        }
        var ordered = new ArrayList<>(glyphs);
        if (backward * 2 > glyphs.stream().filter(Visual::letter).count()) {
            Collections.reverse(ordered);
            turn(ordered, false);
        } else {
            turn(ordered, true);
        }
        return ordered;
    }

    /// Turns round each run whose glyphs are right-to-left (`backward`) or left-to-right.
    private static void turn(List<Glyph> glyphs, boolean backward) {
        for (int start = 0; start < glyphs.size(); start++) {
            if (turns(glyphs.get(start), backward)) {
                var end = end(glyphs, start, backward);
                Collections.reverse(glyphs.subList(start, end));
                start = end;
            }
        }
    }

    private static boolean turns(Glyph glyph, boolean backward) {
        return backward ? rightToLeft(glyph) : letter(glyph) && !rightToLeft(glyph);
    }

    /// The end of the run that begins at `start`: behind its last glyph of that direction before
    /// one of the other.
    private static int end(List<Glyph> glyphs, int start, boolean backward) {
        var end = start + 1;
        for (int at = start; at < glyphs.size(); at++) {
            var glyph = glyphs.get(at);
            if (turns(glyph, backward)) {
                end = at + 1;
            } else if (letter(glyph)) {
                break;
            }
        }
        return end;
    }

    private static boolean letter(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private static boolean rightToLeft(Glyph glyph) {
        var direction = Character.getDirectionality(glyph.text().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
