package org.plumbline.core.document;

import java.util.ArrayList;
import java.util.List;

/// Where a span lies on a page, computed from its glyphs.
public final class Boxes {
    private Boxes() {}

    /// One box a line run: glyphs that follow each other and overlap in height by half of the
    /// smaller, or stand on each other where a line reads upwards or downwards.
    public static List<Box> of(Page page, Span span) {
        var boxes = new ArrayList<Box>();
        var glyphs = page.glyphs();
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            var start = glyphs.starts()[glyph];
            if (start >= span.start() && start < span.end()) {
                add(boxes, box(page, glyph));
            }
        }
        return List.copyOf(boxes);
    }

    private static Box box(Page page, int glyph) {
        var numbers = page.glyphs().boxes();
        var at = 4 * glyph;
        return new Box(
                page.number(), numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
    }

    private static void add(List<Box> boxes, Box next) {
        if (!boxes.isEmpty()
                && (follows(boxes.getLast(), next) || stacked(boxes.getLast(), next))) {
            boxes.set(boxes.size() - 1, union(boxes.getLast(), next));
        } else {
            boxes.add(next);
        }
    }

    /// On the same line, and no wider apart than three line heights: further lies another column.
    private static boolean follows(Box run, Box next) {
        var smaller = Math.min(run.height(), next.height());
        var shared =
                Math.min(run.y() + run.height(), next.y() + next.height())
                        - Math.max(run.y(), next.y());
        var gap = next.x() - (run.x() + run.width());
        return shared >= smaller / 2
                && gap <= 3 * Math.max(run.height(), next.height())
                && next.x() + next.width() >= run.x();
    }

    /// Above or below, as wide and close: the line reads upwards or downwards.
    private static boolean stacked(Box run, Box next) {
        var wider = Math.max(run.width(), next.width());
        var gap =
                Math.max(run.y(), next.y())
                        - Math.min(run.y() + run.height(), next.y() + next.height());
        return Math.abs(run.x() - next.x()) <= wider / 4
                && Math.abs(run.width() - next.width()) <= wider / 4
                && gap <= wider / 2;
    }

    private static Box union(Box one, Box other) {
        var x = Math.min(one.x(), other.x());
        var y = Math.min(one.y(), other.y());
        return new Box(
                one.page(),
                x,
                y,
                Math.max(one.x() + one.width(), other.x() + other.width()) - x,
                Math.max(one.y() + one.height(), other.y() + other.height()) - y);
    }
}
