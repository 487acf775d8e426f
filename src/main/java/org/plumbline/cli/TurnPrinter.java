package org.plumbline.cli;

import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.setup.Answer;
import org.plumbline.io.json.TurnJson;

import java.util.Locale;

/// Prints a turn: each setup's answer with the passages it was given, or JSON.
final class TurnPrinter {
    private final Terminal terminal;
    private final boolean json;

    TurnPrinter(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    void print(Turn turn) {
        if (json) {
            terminal.json(TurnJson.of(turn));
            return;
        }
        terminal.line("");
        terminal.line("%s", turn.question());
        if (turn.rewrite() != null) {
            terminal.line("searched with: %s", turn.rewrite());
        }
        turn.answers().forEach(this::print);
        terminal.line("");
    }

    void print(KeptAnswer kept) {
        var answer = kept.answer();
        terminal.line("");
        terminal.line("%s  %s", heading(answer), footer(answer));
        terminal.paragraph("  ", answer.text().isBlank() ? "(no text)" : answer.text());
        marks(answer);
        if (answer.passages().isEmpty()) {
            terminal.line("  no document evidence");
        }
        answer.passages().forEach(this::print);
        var prompt = answer.prompt();
        if (prompt != null) {
            prompt.leftOut()
                    .forEach(out -> terminal.line("  left out: %s (%s)", out.what(), out.why()));
        }
    }

    private void marks(Answer answer) {
        var generation = answer.generation();
        if (generation.error() != null) {
            terminal.paragraph("  ", generation.error().text());
        }
        if (generation.cut()) {
            terminal.line("  prompt cut: the server read less than was sent");
        }
        switch (generation.finish()) {
            case CANCELLED ->
                    terminal.line(
                            "  Stopped after %d tokens. The text is kept.",
                            generation.tokens().answer());
            case LENGTH ->
                    terminal.line(
                            "  ends at its limit of %d tokens",
                            answer.setup().options().maxTokens());
            case STOP, ERROR -> {}
        }
    }

    private void print(Passage passage) {
        terminal.line(
                "  %d  %s  (%s%s)",
                passage.rank(),
                Formats.source(passage),
                Formats.ranks(passage),
                passage.inPrompt() ? "" : ", left out");
        if (!passage.whole()) {
            terminal.line("     %s", Formats.oneLine(passage.text(), 88));
        }
    }

    private static String heading(Answer answer) {
        return "── " + answer.setup().name() + " ──";
    }

    private static String footer(Answer answer) {
        var generation = answer.generation();
        var model = answer.model();
        return String.format(
                Locale.ROOT,
                "%s  %s  %d + %d of %d tokens%s",
                model == null ? "no model" : model.name(),
                Formats.seconds(generation.millis().total()),
                generation.tokens().prompt(),
                generation.tokens().answer(),
                generation.tokens().context(),
                generation.cached() ? "  cached" : "");
    }
}
