package org.plumbline.cli;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.PrintStream;
import java.util.Locale;

/// Writes for people and programs: results to stdout, progress to stderr. Text of documents and
/// models is stripped of control characters, so that it cannot steer the terminal.
final class Terminal {
    private static final int WIDTH = 96;
    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Terminal standard() {
        return new Terminal(System.out, System.err);
    }

    void line(String text) {
        out.println(clean(text));
    }

    void line(String format, Object... values) {
        line(String.format(Locale.ROOT, format, values));
    }

    void json(JsonNode node) {
        out.println(node);
    }

    /// Text as it arrives, without a line end.
    void more(String text) {
        out.print(clean(text));
        out.flush();
    }

    void progress(String text) {
        err.println(clean(text));
    }

    /// `text` in lines of at most 96 characters, each after `indent`.
    void paragraph(String indent, String text) {
        for (var line : clean(text).split("\n", -1)) {
            wrap(indent, line.strip());
        }
    }

    private void wrap(String indent, String line) {
        var rest = line;
        while (rest.length() > WIDTH - indent.length()) {
            var room = WIDTH - indent.length();
            var space = rest.lastIndexOf(' ', room);
            var cut = space <= 0 ? room : space;
            out.println(indent + rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        out.println(indent + rest);
    }

    /// `text` without control characters other than line ends and tabs.
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }
}
