package org.plumbline.io.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.io.json.TurnJson;

import java.util.List;

/// A conversation as a text file.
public final class ConversationText {
    private ConversationText() {}

    /// Markdown: a heading a question, below it each setup's answer with its sources.
    public static String markdown(List<Turn> turns) {
        var text = new StringBuilder();
        for (var turn : turns) {
            text.append("# ").append(oneLine(turn.question())).append("\n\n");
            if (turn.rewrite() != null) {
                text.append("Searched with: ").append(oneLine(turn.rewrite())).append("\n\n");
            }
            turn.answers().forEach(kept -> text.append(answer(kept, picked(turn, kept))));
        }
        return text.toString();
    }

    /// A JSON array of turns, each as `compare --json` prints it.
    public static String json(List<Turn> turns) {
        var array = JsonNodeFactory.instance.arrayNode();
        turns.forEach(turn -> array.add(TurnJson.of(turn)));
        return array.toPrettyString() + "\n";
    }

    private static boolean picked(Turn turn, KeptAnswer kept) {
        return turn.vote() != null && turn.vote().picked().contains(kept.id());
    }

    private static String answer(KeptAnswer kept, boolean picked) {
        var answer = kept.answer();
        var model = answer.model() == null ? "no model" : answer.model().name();
        var text =
                new StringBuilder("## " + answer.setup().name() + " (" + model + ")")
                        .append(picked ? ", picked\n\n" : "\n\n")
                        .append(answer.text().strip())
                        .append("\n\n");
        if (answer.generation().error() != null) {
            text.append("> ").append(answer.generation().error().text()).append("\n\n");
        }
        if (kept.edited() != null) {
            text.append("Edited: ").append(kept.edited().strip()).append("\n\n");
        }
        answer.passages().forEach(passage -> text.append(source(passage)));
        return text.append(answer.passages().isEmpty() ? "" : "\n").toString();
    }

    private static String source(Passage passage) {
        var page = passage.place().page();
        return "%d. %s%s%s\n"
                .formatted(
                        passage.rank(),
                        passage.name(),
                        page == null ? "" : ", page " + page,
                        passage.inPrompt() ? "" : " (left out)");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
