package org.plumbline.io.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds columns of text and the order in which they are read: what spans both columns parts the
/// page into bands, in a band the left column comes before the right one. Tables stay whole: their
/// cells do not fill their columns as text does.
final class Columns {
    private static final int LINES = 4;
    private static final int DEEPEST = 4;
    private static final float FILLED = 0.55f;
    private static final float BIN = 2;

    private Columns() {}

    /// The runs parted at the free strip `[left, right]` between two columns.
    private record Gutter(List<Run> left, List<Run> right, List<Run> across) {}

    /// The regions of a page in reading order, each read line by line.
    static List<List<Run>> regions(List<Run> runs) {
        var regions = new ArrayList<List<Run>>();
        add(regions, runs, 0);
        return regions;
    }

    private static void add(List<List<Run>> regions, List<Run> runs, int depth) {
        var gutter = depth < DEEPEST ? gutter(runs) : null;
        if (runs.isEmpty()) {
            return;
        }
        if (gutter == null) {
            regions.add(runs);
            return;
        }
        var across = new ArrayList<>(gutter.across);
        across.sort(Comparator.comparing(Run::middle));
        var start = -Float.MAX_VALUE;
        for (int at = 0; at <= across.size(); at++) {
            var end = at < across.size() ? across.get(at).middle() : Float.MAX_VALUE;
            var left = between(gutter.left, start, end);
            var right = between(gutter.right, start, end);
            add(regions, left, depth + 1);
            add(regions, right, depth + 1);
            if (at < across.size()) {
                span(regions, across.get(at), at > 0 && left.isEmpty() && right.isEmpty());
            }
            start = end;
        }
    }

    private static void span(List<List<Run>> regions, Run run, boolean follows) {
        if (follows) {
            regions.getLast().add(run);
        } else {
            regions.add(new ArrayList<>(List.of(run)));
        }
    }

    private static List<Run> between(List<Run> runs, float start, float end) {
        return runs.stream().filter(run -> run.middle() >= start && run.middle() < end).toList();
    }

    private static @Nullable Gutter gutter(List<Run> runs) {
        if (runs.size() < 2 * LINES) {
            return null;
        }
        var left = (float) runs.stream().mapToDouble(Run::left).min().orElse(0);
        var right = (float) runs.stream().mapToDouble(Run::right).max().orElse(0);
        var covered = covered(runs, left, right);
        var from = covered.length / 5;
        var to = covered.length - from;
        var free = freest(covered, from, to);
        return free < 0 ? null : parted(runs, left + (free + 0.5f) * BIN);
    }

    /// How many runs lie over each strip of the page.
    private static int[] covered(List<Run> runs, float left, float right) {
        var covered = new int[(int) ((right - left) / BIN) + 1];
        for (var run : runs) {
            var last = Math.min(covered.length - 1, (int) ((run.right() - left) / BIN));
            for (int bin = Math.max(0, (int) ((run.left() - left) / BIN)); bin <= last; bin++) {
                covered[bin]++;
            }
        }
        return covered;
    }

    /// The middle of the widest stretch of strips that the fewest runs lie over.
    private static int freest(int[] covered, int from, int to) {
        var least = Integer.MAX_VALUE;
        for (int bin = from; bin < to; bin++) {
            least = Math.min(least, covered[bin]);
        }
        var best = -1;
        var widest = 0;
        for (int bin = from; bin < to; bin++) {
            var start = bin;
            while (bin < to && covered[bin] == least) {
                bin++;
            }
            if (bin - start > widest) {
                widest = bin - start;
                best = (start + bin - 1) / 2;
            }
        }
        return best;
    }

    private static @Nullable Gutter parted(List<Run> runs, float x) {
        var left = runs.stream().filter(run -> run.right() <= x).toList();
        var right = runs.stream().filter(run -> run.left() >= x).toList();
        var across = runs.stream().filter(run -> run.left() < x && run.right() > x).toList();
        return left.size() >= LINES
                        && right.size() >= LINES
                        && across.size() <= left.size() + right.size()
                        && filled(left)
                        && filled(right)
                        && sideBySide(left, right)
                ? new Gutter(left, right, across)
                : null;
    }

    /// Whether most runs are about as wide as the column they stand in: text, not cells.
    private static boolean filled(List<Run> runs) {
        var left = runs.stream().mapToDouble(Run::left).min().orElse(0);
        var right = runs.stream().mapToDouble(Run::right).max().orElse(0);
        var wide = runs.stream().filter(run -> run.width() >= FILLED * (right - left)).count();
        var size = runs.stream().mapToDouble(Run::height).average().orElse(1);
        return wide * 2 >= runs.size() && right - left > 6 * size;
    }

    private static boolean sideBySide(List<Run> left, List<Run> right) {
        var beside = left.stream().filter(run -> right.stream().anyMatch(run::beside)).count();
        return beside * 4 >= Math.min(left.size(), right.size());
    }
}
