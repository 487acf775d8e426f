package org.plumbline.core.prompt;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.retrieve.Passage;

import java.util.ArrayList;
import java.util.List;

/// Fills a prompt: instructions, examples, earlier turns, documents or passages, the question last.
/// What repeats from question to question comes first, so that the engine's cache can serve it.
///
/// What does not fit into the room is left out and named: passages and documents from the last,
/// then the oldest turns.
public final class PromptFiller {
    /// Tokens a chat template spends on one message.
    private static final int MESSAGE = 8;

    private static final String STEP_BY_STEP = "\n\nThink step by step, then give the answer.";
    private static final String FULL = "the context is full";
    private final TokenCounter counter;

    public PromptFiller(TokenCounter counter) {
        this.counter = counter;
    }

    /// The prompt for `question` in at most `room` tokens.
    ///
    /// @param history earlier exchanges of this column, oldest first
    /// @param offered passages or whole documents, best first
    public Prompt fill(
            PromptTemplate template,
            String question,
            List<Exchange> history,
            List<Passage> offered,
            int room) {
        var left = room - fixed(template, question);
        if (left < 0) {
            throw tooLong(room);
        }
        var leftOut = new ArrayList<LeftOut>();
        var given = given(offered, left, leftOut);
        left -= spent(given);
        var turns = kept(history, left, leftOut);
        return draft(template, question, turns, given, leftOut);
    }

    /// Tokens the prompt needs when nothing is left out.
    public int need(
            PromptTemplate template,
            String question,
            List<Exchange> history,
            List<Passage> offered) {
        var tokens = fixed(template, question);
        for (var exchange : history) {
            tokens += tokens(exchange);
        }
        for (var passage : offered) {
            tokens += counter.count(shown(passage));
        }
        return tokens;
    }

    private int fixed(PromptTemplate template, String question) {
        var tokens = counter.count(asked(template, question)) + MESSAGE;
        tokens += template.system().isEmpty() ? 0 : counter.count(template.system()) + MESSAGE;
        for (var example : template.examples()) {
            tokens +=
                    counter.count(example.question())
                            + counter.count(example.answer())
                            + 2 * MESSAGE;
        }
        return tokens;
    }

    /// The offered passages, each marked in or out of the prompt. After a whole document that does
    /// not fit, none follows; a passage may be smaller than the one before it.
    private List<Passage> given(List<Passage> offered, int room, List<LeftOut> leftOut) {
        var given = new ArrayList<Passage>();
        var left = room;
        var full = false;
        for (var passage : offered) {
            var tokens = counter.count(shown(passage));
            var fits = !full && tokens <= left;
            full |= !fits && passage.whole();
            left -= fits ? tokens : 0;
            given.add(passage.with(tokens, fits));
            if (!fits) {
                leftOut.add(new LeftOut(passage.rank() + " " + source(passage), FULL, tokens));
            }
        }
        refuseNothing(given);
        return given;
    }

    private static void refuseNothing(List<Passage> given) {
        if (!given.isEmpty() && given.stream().noneMatch(Passage::inPrompt)) {
            var first = given.getFirst();
            throw new Failure(
                    "Cannot put `" + first.name() + "` into the prompt",
                    "it takes about " + first.tokens() + " tokens and the context holds fewer",
                    "Ask the setup `rag`, narrow the documents, or take a model with a larger"
                            + " context.");
        }
    }

    private static int spent(List<Passage> given) {
        return given.stream().filter(Passage::inPrompt).mapToInt(Passage::tokens).sum();
    }

    private List<Exchange> kept(List<Exchange> history, int room, List<LeftOut> leftOut) {
        var kept = new ArrayList<Exchange>();
        var left = room;
        for (int i = history.size() - 1; i >= 0; i--) {
            var exchange = history.get(i);
            var tokens = tokens(exchange);
            if (tokens > left) {
                dropped(history.subList(0, i + 1), leftOut);
                break;
            }
            left -= tokens;
            kept.addFirst(exchange);
        }
        return kept;
    }

    private void dropped(List<Exchange> turns, List<LeftOut> leftOut) {
        for (int i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            leftOut.add(
                    new LeftOut("turn " + (i + 1) + ": " + turn.question(), FULL, tokens(turn)));
        }
    }

    private int tokens(Exchange exchange) {
        return counter.count(exchange.question()) + counter.count(exchange.answer()) + 2 * MESSAGE;
    }

    private Prompt draft(
            PromptTemplate template,
            String question,
            List<Exchange> turns,
            List<Passage> given,
            List<LeftOut> leftOut) {
        var draft = new Draft(counter);
        if (!template.system().isEmpty()) {
            draft.part(Part.Kind.SYSTEM, template.name(), template.system()).end(Role.SYSTEM);
        }
        for (var example : template.examples()) {
            draft.part(Part.Kind.EXAMPLE, "question", example.question()).end(Role.USER);
            draft.part(Part.Kind.EXAMPLE, "answer", example.answer()).end(Role.ASSISTANT);
        }
        var whole = given.stream().anyMatch(Passage::whole);
        for (int i = 0; i < turns.size(); i++) {
            knowledge(draft, whole && i == 0 ? given : List.of());
            draft.part(Part.Kind.HISTORY, "question", turns.get(i).question()).end(Role.USER);
            draft.part(Part.Kind.HISTORY, "answer", turns.get(i).answer()).end(Role.ASSISTANT);
        }
        knowledge(draft, whole && !turns.isEmpty() ? List.of() : given);
        draft.part(Part.Kind.QUESTION, "question", asked(template, question)).end(Role.USER);
        return new Prompt(draft.messages(), draft.parts(), given, leftOut, tokens(draft));
    }

    private static void knowledge(Draft draft, List<Passage> given) {
        for (var passage : given) {
            if (passage.inPrompt()) {
                var kind = passage.whole() ? Part.Kind.DOCUMENT : Part.Kind.PASSAGE;
                draft.part(kind, source(passage), shown(passage));
            }
        }
    }

    private int tokens(Draft draft) {
        return draft.messages().stream()
                .mapToInt(message -> counter.count(message.text()) + MESSAGE)
                .sum();
    }

    private static String asked(PromptTemplate template, String question) {
        return template.stepByStep() ? question + STEP_BY_STEP : question;
    }

    private static String shown(Passage passage) {
        return "["
                + passage.rank()
                + "] "
                + source(passage)
                + "\n"
                + passage.text().strip()
                + "\n\n";
    }

    private static String source(Passage passage) {
        var page = passage.place().page();
        return page == null || passage.whole() ? passage.name() : passage.name() + ", page " + page;
    }

    private static Failure tooLong(int room) {
        return new Failure(
                "Cannot ask this question",
                "with its instructions it takes more than the " + room + " tokens there are for it",
                "Shorten it, allow shorter answers, or take a model with a larger context.");
    }
}
