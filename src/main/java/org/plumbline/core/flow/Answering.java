package org.plumbline.core.flow;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Millis;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Request;
import org.plumbline.core.generate.TokenCounts;
import org.plumbline.core.prompt.Exchange;
import org.plumbline.core.prompt.LeftOut;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.prompt.PromptFiller;
import org.plumbline.core.setup.Answer;
import org.plumbline.core.setup.Setup;
import org.plumbline.core.store.Filter;
import org.plumbline.core.trace.Trace;

import java.util.List;
import java.util.stream.Stream;

/// One column of a comparison on its way from question to answer: knowledge, prompt, generation.
final class Answering {
    private final Setup setup;
    private final List<Exchange> history;
    private final Trace trace = new Trace();
    private @Nullable Model model;
    private @Nullable Prompt prompt;
    private @Nullable Reason failed;
    private Offering.Offered offered = Offering.Offered.NOTHING;

    Answering(Setup setup, List<Exchange> history) {
        this.setup = setup;
        this.history = List.copyOf(history);
    }

    /// Finds model and knowledge; what goes wrong is this column's answer, not the others'.
    void prepare(Model found, Offering offering, String search, Filter filter) {
        model = found;
        attempt(() ->
                offered =
                        trace.step(
                                "retrieve",
                                search,
                                () -> offering.offer(setup.knowledge(), search, filter),
                                out -> out.passages().size() + " offered"));
    }

    void fail(Reason reason) {
        failed = reason;
    }

    @Nullable Model model() {
        return model;
    }

    @Nullable Prompt prompt() {
        return prompt;
    }

    /// Tokens prompt and answer need when nothing is left out.
    int need(PromptFiller filler, String question) {
        return failed != null
                ? 0
                : filler.need(setup.prompt(), question, history, offered.passages())
                        + setup.options().maxTokens();
    }

    /// Fills the prompt into a window of `context` tokens.
    void fill(PromptFiller filler, String question, int context) {
        attempt(() ->
                prompt =
                        trace.step(
                                "prompt",
                                "window " + context,
                                () -> filled(filler, question, context),
                                out -> out.tokens() + " tokens"));
    }

    private Prompt filled(PromptFiller filler, String question, int context) {
        var room = context - setup.options().maxTokens();
        var filled = filler.fill(setup.prompt(), question, history, offered.passages(), room);
        var leftOut = Stream.concat(filled.leftOut().stream(), offered.leftOut().stream()).toList();
        return withLeftOut(filled, leftOut);
    }

    private static Prompt withLeftOut(Prompt filled, List<LeftOut> leftOut) {
        return new Prompt(
                filled.messages(), filled.parts(), filled.passages(), leftOut, filled.tokens());
    }

    /// Lets the model answer; `queued` milliseconds were spent waiting for the columns before.
    Answer answer(Engine engine, int context, Watched listener) {
        if (model == null || prompt == null || failed != null) {
            return answer(failed(failed));
        }
        var request = new Request(prompt, model, setup.options(), context);
        var generation =
                trace.step(
                        "generate",
                        model.name(),
                        () -> engine.generator().generate(request, listener),
                        out -> out.finish().label());
        return answer(queued(generation, listener.queued()));
    }

    /// The answer of a column whose turn never came.
    Answer cancelled() {
        var none = new TokenCounts(0, 0, 0, false);
        return answer(
                new Generation(
                        "", Finish.CANCELLED, null, false, false, none, new Millis(0, null, 0)));
    }

    private Answer answer(Generation generation) {
        return new Answer(setup, model, prompt, generation, trace.steps());
    }

    private void attempt(Runnable work) {
        if (failed == null) {
            try {
                work.run();
            } catch (RuntimeException problem) {
                failed =
                        Failure.of(
                                        problem,
                                        "Cannot ask `" + setup.name() + "`",
                                        "Try again; see `plumbline doctor` if it recurs.")
                                .reason();
            }
        }
    }

    private static Generation queued(Generation generation, long queued) {
        var millis = generation.millis();
        return new Generation(
                generation.text(),
                generation.finish(),
                generation.error(),
                generation.cut(),
                generation.cached(),
                generation.tokens(),
                new Millis(millis.queued() + queued, millis.firstToken(), millis.total()));
    }

    private static Generation failed(@Nullable Reason reason) {
        var why = reason == null ? new Reason("Cannot answer", "no prompt", "Try again.") : reason;
        return new Generation(
                "",
                Finish.ERROR,
                why,
                false,
                false,
                new TokenCounts(0, 0, 0, false),
                new Millis(0, null, 0));
    }
}
