package org.plumbline.core.flow;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.generate.AnswerListener;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Options;
import org.plumbline.core.generate.Request;
import org.plumbline.core.prompt.PromptFiller;
import org.plumbline.core.prompt.PromptTemplate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes a follow-up question stand alone, so that retrieval can search with it.
final class Rewriting {
    private static final Options OPTIONS = new Options(0, 7, 64);
    private static final int TURNS = 3;
    private static final int WORD = 4;
    private final Engine engine;
    private final PromptFiller filler;
    private final PromptTemplate template;

    Rewriting(Engine engine, PromptFiller filler, PromptTemplate template) {
        this.engine = engine;
        this.filler = filler;
        this.template = template;
    }

    /// `question` so that it stands without `before`; null when it is a first question. A model
    /// that writes something else is not believed: then the question before is put in front.
    @Nullable String rewrite(String question, List<Turn> before, Model model) {
        if (before.isEmpty()) {
            return null;
        }
        var last = before.subList(Math.max(0, before.size() - TURNS), before.size());
        var asked = new StringBuilder("Questions before:\n");
        last.forEach(turn -> asked.append("- ").append(standing(turn)).append('\n'));
        asked.append("Last question: ").append(question);
        var room = engine.most(model) - OPTIONS.maxTokens();
        var prompt = filler.fill(template, asked.toString(), List.of(), List.of(), room);
        var window = engine.window(model, prompt.tokens() + OPTIONS.maxTokens());
        var generation =
                engine.generator()
                        .generate(
                                new Request(prompt, model, OPTIONS, window), AnswerListener.none());
        var written = generation.text().strip();
        return generation.finish() == Finish.STOP && believable(written, question)
                ? written
                : standing(last.getLast()) + " " + question;
    }

    private static String standing(Turn turn) {
        return turn.rewrite() == null ? turn.question() : turn.rewrite();
    }

    /// One question on one line that keeps the words the follow-up brought.
    private static boolean believable(String written, String question) {
        var kept = written.toLowerCase(Locale.ROOT);
        return written.endsWith("?")
                && !written.contains("\n")
                && written.length() <= 300
                && Arrays.stream(question.toLowerCase(Locale.ROOT).split("\\W+"))
                        .filter(word -> word.length() > WORD)
                        .allMatch(kept::contains);
    }
}
