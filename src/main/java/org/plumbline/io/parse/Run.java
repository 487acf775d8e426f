package org.plumbline.io.parse;

import java.util.ArrayList;
import java.util.List;

/// Glyphs that follow each other on one line without a wide gap.
final class Run {
    /// Gaps wider than this many font sizes part runs: cells of a table, columns.
    private static final float WIDE = 0.95f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private float left;
    private float right;
    private float top;
    private float bottom;

    Run(Glyph first) {
        left = first.u();
        right = first.end();
        top = first.v();
        bottom = first.bottom();
        glyphs.add(first);
    }

    /// The runs of glyphs that read in one direction, in the order of the content.
    static List<Run> of(List<Glyph> glyphs) {
        var runs = new ArrayList<Run>();
        for (var glyph : glyphs) {
            if (runs.isEmpty() || !runs.getLast().takes(glyph)) {
                runs.add(new Run(glyph));
            }
        }
        return runs;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float top() {
        return top;
    }

    float bottom() {
        return bottom;
    }

    float width() {
        return right - left;
    }

    float middle() {
        return (top + bottom) / 2;
    }

    float height() {
        return bottom - top;
    }

    /// Whether this shares half the height of the smaller of both.
    boolean beside(Run other) {
        return shared(top, bottom, other.top, other.bottom)
                >= Math.min(height(), other.height()) / 2;
    }

    private boolean takes(Glyph next) {
        var last = glyphs.getLast();
        var gap = next.u() - last.end();
        var size = Math.max(last.size(), next.size());
        var level =
                shared(last.v(), last.bottom(), next.v(), next.bottom())
                        >= 0.5f * Math.min(last.height(), next.height());
        if (!level || gap > WIDE * size || gap < -0.7f * size) {
            return false;
        }
        glyphs.add(next);
        left = Math.min(left, next.u());
        right = Math.max(right, next.end());
        top = Math.min(top, next.v());
        bottom = Math.max(bottom, next.bottom());
        return true;
    }

    private static float shared(float top, float bottom, float otherTop, float otherBottom) {
        return Math.min(bottom, otherBottom) - Math.max(top, otherTop);
    }
}
