package org.plumbline.io.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines to paragraphs: one ends where the column, the font or the distance changes, before an
/// indented line, a list item and a row of a table.
final class Paragraphs {
    private static final Pattern ITEM =
            Pattern.compile("^([•‣▪◦●○■–*-]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s+\\S.*");

    private Paragraphs() {}

    static List<List<Line>> of(List<Line> lines) {
        var paragraphs = new ArrayList<List<Line>>();
        for (int start = 0; start < lines.size(); ) {
            var end = start;
            while (end < lines.size() && lines.get(end).region() == lines.get(start).region()) {
                end++;
            }
            region(paragraphs, lines.subList(start, end));
            start = end;
        }
        return paragraphs;
    }

    static boolean item(Line line) {
        return ITEM.matcher(line.text()).matches();
    }

    private static void region(List<List<Line>> paragraphs, List<Line> lines) {
        var pitch = pitch(lines);
        var left = Line.left(lines);
        var right = Line.right(lines);
        var paragraph = new ArrayList<Line>();
        for (var line : lines) {
            if (!paragraph.isEmpty() && parts(paragraph.getLast(), line, pitch, left, right)) {
                paragraphs.add(List.copyOf(paragraph));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        paragraphs.add(List.copyOf(paragraph));
    }

    private static boolean parts(Line above, Line below, float pitch, float left, float right) {
        var distance = below.bottom() - above.bottom();
        var ended = above.text().matches(".*[.!?:]['\"”)]*");
        var indented =
                below.left() > left + 0.8f * below.size()
                        && below.left() > above.left() + 0.8f * below.size();
        return above.row()
                || below.row()
                || Math.abs(above.size() - below.size()) > 0.08f * above.size()
                || above.bold() != below.bold()
                || distance > 1.3f * pitch
                || distance > 2.4f * below.size()
                || item(below)
                || (indented && !item(above))
                || (ended && above.right() < right - 0.2f * (right - left));
    }

    /// The usual distance from line to line: the lower quartile, as gaps only add to it.
    private static float pitch(List<Line> lines) {
        var distances = new ArrayList<Float>();
        for (int at = 1; at < lines.size(); at++) {
            var distance = lines.get(at).bottom() - lines.get(at - 1).bottom();
            if (distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(Float::compare);
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 4);
    }
}
