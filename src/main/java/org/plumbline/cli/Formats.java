package org.plumbline.cli;

import org.plumbline.core.document.Place;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Stage;

import java.util.List;
import java.util.Locale;

/// How numbers and places read in the terminal.
final class Formats {
    private Formats() {}

    /// `warranty-2024.pdf p. 12 Terms > 4.1`.
    static String source(Passage passage) {
        var place = passage.place();
        return passage.name() + page(place) + heading(place.heading());
    }

    /// `BM25 2 vector 1 fused 1`, or `given whole`.
    static String ranks(Passage passage) {
        if (passage.whole()) {
            return "given whole";
        }
        var text = new StringBuilder();
        for (var stage : Stage.values()) {
            var score = passage.scores().get(stage);
            if (score != null) {
                text.append(text.isEmpty() ? "" : "  ")
                        .append(name(stage))
                        .append(' ')
                        .append(score.rank());
            }
        }
        return text.toString();
    }

    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
    }

    /// The beginning of `text` on one line, at most `length` characters.
    static String oneLine(String text, int length) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }

    private static String page(Place place) {
        return place.page() == null ? "" : "  p. " + place.page();
    }

    private static String heading(List<String> path) {
        return path.isEmpty() ? "" : "  " + String.join(" > ", path);
    }

    private static String name(Stage stage) {
        return stage == Stage.BM25 ? "BM25" : stage.label();
    }
}
