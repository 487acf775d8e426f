package org.plumbline.core.chunk;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a text may be cut: the `String` indexes at which pieces begin, and the end.
final class Cuts {
    private Cuts() {}

    /// At the beginnings of words; a word is what stands between white space.
    static List<Integer> words(String text, int from, int to) {
        var cuts = new ArrayList<Integer>();
        cuts.add(from);
        for (int i = from + 1; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))
                    && Character.isWhitespace(text.charAt(i - 1))) {
                cuts.add(i);
            }
        }
        cuts.add(to);
        return cuts;
    }

    /// At the beginnings of sentences.
    static List<Integer> sentences(String text, int from, int to) {
        var cuts = new ArrayList<Integer>();
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(from, to).replace('\n', ' '));
        for (int cut = sentences.first(); cut != BreakIterator.DONE; cut = sentences.next()) {
            cuts.add(from + cut);
        }
        if (cuts.getLast() != to) {
            cuts.add(to);
        }
        return cuts;
    }

    /// At the beginnings of lines.
    static List<Integer> lines(String text, int from, int to) {
        return after(text, "\n", from, to);
    }

    /// After empty lines.
    static List<Integer> paragraphs(String text, int from, int to) {
        return after(text, "\n\n", from, to);
    }

    private static List<Integer> after(String text, String mark, int from, int to) {
        var cuts = new ArrayList<Integer>();
        cuts.add(from);
        for (int i = text.indexOf(mark, from);
                i >= 0 && i + mark.length() < to;
                i = text.indexOf(mark, i + mark.length())) {
            cuts.add(i + mark.length());
        }
        cuts.add(to);
        return cuts;
    }

    /// Those of `points` that lie inside, between the two ends.
    static List<Integer> between(List<Integer> points, int from, int to) {
        var cuts = new ArrayList<Integer>();
        cuts.add(from);
        points.stream().filter(point -> point > from && point < to).forEach(cuts::add);
        cuts.add(to);
        return cuts;
    }
}
