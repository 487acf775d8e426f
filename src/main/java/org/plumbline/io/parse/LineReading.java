package org.plumbline.io.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Glyphs of a page to its lines in reading order.
final class LineReading {
    private final List<Line> lines = new ArrayList<>();
    private int region;

    private LineReading() {}

    /// Upright text first, then text that reads in other directions.
    static List<Line> lines(List<Glyph> glyphs) {
        var reading = new LineReading();
        for (int turn = 0; turn < 4; turn++) {
            var direction = turn;
            reading.read(glyphs.stream().filter(glyph -> glyph.turn() == direction).toList());
        }
        return reading.lines;
    }

    private void read(List<Glyph> glyphs) {
        for (var runs : Columns.regions(Run.of(glyphs))) {
            region++;
            rows(runs).forEach(row -> lines.add(line(row)));
        }
    }

    /// Runs that stand beside each other, from left to right; rows from top to bottom.
    private static List<List<Run>> rows(List<Run> runs) {
        var rows = new ArrayList<List<Run>>();
        for (var run : runs.stream().sorted(Comparator.comparing(Run::middle)).toList()) {
            if (rows.isEmpty() || !widest(rows.getLast()).beside(run)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(run);
        }
        rows.forEach(row -> row.sort(Comparator.comparing(Run::left)));
        return rows;
    }

    private static Run widest(List<Run> row) {
        return row.stream().max(Comparator.comparing(Run::width)).orElseThrow();
    }

    private Line line(List<Run> row) {
        var line = new LineBuilder();
        var glyphs = row.stream().flatMap(run -> run.glyphs().stream()).toList();
        Visual.logical(glyphs).forEach(line::add);
        return line.line(row, region);
    }
}
