package org.plumbline.io.parse;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Puts the glyphs of a line together, with a space or tab where a gap or drawn space parts them.
final class LineBuilder {
    /// Gaps of this many font sizes part words that no drawn space parts.
    private static final float WORD = 0.17f;

    /// Gaps of this many font sizes part cells.
    private static final float CELL = 1.6f;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private float[] boxes = new float[4 * 64];
    private int count;
    private int length;
    private int bold;
    private float sizes;
    private @Nullable Glyph last;

    void add(Glyph glyph) {
        part(glyph);
        var points = glyph.text().codePoints().toArray();
        reserve(points.length);
        for (int at = 0; at < points.length; at++) {
            text.appendCodePoint(points[at]);
            starts[count] = length++;
            box(glyph, at, points.length);
            count++;
        }
        bold += glyph.bold() ? points.length : 0;
        sizes += glyph.size() * points.length;
        last = glyph;
    }

    /// The line made of `row`.
    Line line(List<Run> row, int region) {
        return new Line(
                text.toString(),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(boxes, 4 * count),
                (float) row.stream().mapToDouble(Run::left).min().orElse(0),
                (float) row.stream().mapToDouble(Run::right).max().orElse(0),
                (float) row.stream().mapToDouble(Run::top).min().orElse(0),
                (float) row.stream().mapToDouble(Run::bottom).max().orElse(0),
                sizes / Math.max(1, count),
                bold > 0.8f * count,
                region);
    }

    private void part(Glyph next) {
        if (last == null) {
            return;
        }
        var gap = Math.max(next.u() - last.end(), last.u() - next.end());
        var size = Math.max(last.size(), next.size());
        if (gap > CELL * size) {
            text.append('\t');
            length++;
        } else if (next.spaced() || gap > WORD * size) {
            text.append(' ');
            length++;
        }
    }

    /// A glyph of several characters, a ligature, gives each an equal part of its width.
    private void box(Glyph glyph, int part, int parts) {
        var box = glyph.box();
        var upright = glyph.turn() % 2 == 0;
        var width = upright ? box.width() / parts : box.width();
        var height = upright ? box.height() : box.height() / parts;
        boxes[4 * count] = upright ? box.x() + part * width : box.x();
        boxes[4 * count + 1] = upright ? box.y() : box.y() + part * height;
        boxes[4 * count + 2] = width;
        boxes[4 * count + 3] = height;
    }

    private void reserve(int more) {
        if (count + more > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length + more);
            boxes = Arrays.copyOf(boxes, 4 * starts.length);
        }
    }
}
