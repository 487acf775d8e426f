package org.plumbline.ui.control;

import atlantafx.base.controls.SelectableTextFlow;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Span;
import org.plumbline.ui.Messages;
import org.plumbline.ui.control.PageShown.Mark;

import java.util.ArrayList;
import java.util.List;

/// A document's text, a line a cell, with what is marked lit up. Lines are made as they are seen.
public final class WordsView extends ListView<Span> {
    private static final int LONGEST = 1200;
    private CodePoints text = new CodePoints("");
    private List<Mark> marks = List.of();

    public WordsView() {
        getStyleClass().addAll("words-view", "edge-to-edge");
        setAccessibleText(Messages.text("words.said"));
        setCellFactory(list -> new Line());
    }

    /// Shows `next` and scrolls to the chosen of `marked`.
    public void show(CodePoints next, List<Mark> marked) {
        var lines = next == text ? List.copyOf(getItems()) : lines(next);
        text = next;
        marks = marked;
        getItems().setAll(lines);
        marked.stream().filter(Mark::chosen).findFirst().ifPresent(mark -> scrollTo(lines, mark));
    }

    private void scrollTo(List<Span> lines, Mark mark) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).end() > mark.text().start()) {
                scrollTo(Math.max(0, line - 2));
                return;
            }
        }
    }

    /// The text's lines, long ones cut.
    static List<Span> lines(CodePoints text) {
        var lines = new ArrayList<Span>();
        int start = 0;
        for (var line : text.text().split("\n", -1)) {
            var end = start + line.codePointCount(0, line.length());
            for (int from = start; from == start || from < end; from += LONGEST) {
                lines.add(new Span(from, Math.min(end, from + LONGEST)));
            }
            start = end + 1;
        }
        return lines;
    }

    private final class Line extends ListCell<Span> {
        private final SelectableTextFlow flow = new SelectableTextFlow();

        Line() {
            flow.getStyleClass().add("words-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Span span, boolean empty) {
            super.updateItem(span, empty);
            if (span == null || empty) {
                setGraphic(null);
                return;
            }
            flow.setText(words(span).toArray(Text[]::new));
            setGraphic(flow);
        }

        private List<Text> words(Span line) {
            var words = new ArrayList<Text>();
            int at = line.start();
            while (at < line.end()) {
                var mark = markAt(at);
                var end = mark == null ? nextMark(at, line.end()) : mark.text().end();
                var until = Math.min(end, line.end());
                words.add(word(text.slice(at, until), mark));
                at = until;
            }
            return words;
        }
    }

    private static Text word(String words, @Nullable Mark mark) {
        var text = new Text(words);
        text.getStyleClass()
                .add(mark == null ? "word" : mark.chosen() ? "word-chosen" : "word-other");
        return text;
    }

    private @Nullable Mark markAt(int offset) {
        @Nullable Mark found = null;
        for (var mark : marks) {
            if (mark.text().start() <= offset && offset < mark.text().end()) {
                found = found != null && found.chosen() ? found : mark;
            }
        }
        return found;
    }

    private int nextMark(int offset, int end) {
        return marks.stream()
                .mapToInt(mark -> mark.text().start())
                .filter(start -> start > offset)
                .min()
                .orElse(end);
    }
}
