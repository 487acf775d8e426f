package org.plumbline.core.flow;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.Conversations;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.compare.TurnId;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Model;
import org.plumbline.core.prompt.Exchange;
import org.plumbline.core.prompt.PromptFiller;
import org.plumbline.core.prompt.PromptTemplate;
import org.plumbline.core.setup.Knowledge;
import org.plumbline.core.setup.Setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A question to several setups: rewrite, retrieve, prompt, generate, keep. Requests go to the
/// engine one after another, setup after setup; every column ends and is kept exactly once.
public final class ComparingFlow {
    private final Engine engine;
    private final Offering offering;
    private final PromptFiller filler;
    private final Conversations conversations;
    private final Rewriting rewriting;

    /// `rewrite` is the template that makes a follow-up stand alone.
    public ComparingFlow(
            Engine engine,
            Offering offering,
            PromptFiller filler,
            Conversations conversations,
            PromptTemplate rewrite) {
        this.engine = engine;
        this.offering = offering;
        this.filler = filler;
        this.conversations = conversations;
        this.rewriting = new Rewriting(engine, filler, rewrite);
    }

    /// Asks all setups and returns the turn with their answers. Interruption cancels those that
    /// have not ended; the flag stays set.
    public Turn compare(Asking asking, ComparingListener listener) {
        var before = before(asking);
        var models = new ModelsByName(engine.models());
        var rewrite = rewrite(asking, before, models);
        var turn =
                conversations.begin(
                        asking.conversation(), asking.parent(), asking.question(), rewrite);
        listener.began(turn);
        var answers = answers(asking, turn, before, models, listener);
        return with(turn, answers);
    }

    /// Asks one setup again; its new answer stands beside the old one in the turn.
    public KeptAnswer again(Turn turn, Setup setup, Asking asking, ComparingListener listener) {
        var models = new ModelsByName(engine.models());
        var one =
                new Asking(
                        turn.question(),
                        List.of(setup),
                        asking.model(),
                        asking.filter(),
                        turn.conversation(),
                        turn.parent(),
                        asking.rewrite());
        return answers(one, turn, before(one), models, listener).getFirst();
    }

    private List<KeptAnswer> answers(
            Asking asking,
            Turn turn,
            List<Turn> before,
            ModelsByName models,
            ComparingListener listener) {
        var columns = prepared(asking, turn, before, models);
        var windows = windows(columns, turn.question());
        var watched = watched(columns.size(), listener);
        var kept = new ArrayList<KeptAnswer>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var context = windows.getOrDefault(column.model(), 0);
            column.fill(filler, turn.question(), context);
            if (column.prompt() != null) {
                listener.prompted(i, column.prompt());
            }
            waiting(watched, i);
            watched.get(i).begins();
            var answer =
                    Thread.currentThread().isInterrupted()
                            ? column.cancelled()
                            : column.answer(engine, context, watched.get(i));
            kept.add(conversations.add(turn.id(), answer));
            listener.ended(i, kept.getLast());
        }
        return kept;
    }

    private static List<Watched> watched(int columns, ComparingListener listener) {
        var since = System.nanoTime();
        var watched = new ArrayList<Watched>();
        for (int i = 0; i < columns; i++) {
            watched.add(new Watched(listener.answer(i), since));
        }
        return watched;
    }

    /// Tells the columns after `current` their place in the queue.
    private static void waiting(List<Watched> columns, int current) {
        for (int i = current + 1; i < columns.size(); i++) {
            columns.get(i).waiting(i - current);
        }
    }

    private List<Answering> prepared(
            Asking asking, Turn turn, List<Turn> before, ModelsByName models) {
        var search = turn.rewrite() == null ? turn.question() : turn.rewrite();
        var columns = new ArrayList<Answering>();
        for (var setup : asking.setups()) {
            var column = new Answering(setup, history(before, setup.name()));
            try {
                column.prepare(models.of(asking, setup), offering, search, asking.filter());
            } catch (Failure problem) {
                column.fail(problem.reason());
            }
            columns.add(column);
        }
        return columns;
    }

    /// One window a model: the largest need of its columns.
    private Map<@Nullable Model, Integer> windows(List<Answering> columns, String question) {
        Map<@Nullable Model, Integer> windows = new HashMap<>();
        for (var column : columns) {
            var model = column.model();
            if (model != null) {
                var window = engine.window(model, column.need(filler, question));
                windows.merge(model, window, Math::max);
            }
        }
        return windows;
    }

    private @Nullable String rewrite(Asking asking, List<Turn> before, ModelsByName models) {
        var searches = asking.setups().stream().filter(ComparingFlow::searches).findFirst();
        if (!asking.rewrite() || before.isEmpty() || searches.isEmpty()) {
            return null;
        }
        try {
            return rewriting.rewrite(asking.question(), before, models.of(asking, searches.get()));
        } catch (Failure problem) {
            return null; // the same failure is each column's answer
        }
    }

    private static boolean searches(Setup setup) {
        return switch (setup.knowledge()) {
            case Knowledge.None() -> false;
            case Knowledge.WholeDocuments w -> true;
            case Knowledge.Retrieved r -> true;
            case Knowledge.Routed r -> true;
        };
    }

    /// The turns from the conversation's first to the parent.
    private List<Turn> before(Asking asking) {
        if (asking.conversation() == null || asking.parent() == null) {
            return List.of();
        }
        var turns = new HashMap<TurnId, Turn>();
        conversations.turns(asking.conversation()).forEach(turn -> turns.put(turn.id(), turn));
        var path = new ArrayList<Turn>();
        for (var turn = turns.get(asking.parent());
                turn != null;
                turn = turn.parent() == null ? null : turns.get(turn.parent())) {
            path.addFirst(turn);
        }
        return path;
    }

    /// What the setup itself was asked and answered before.
    private static List<Exchange> history(List<Turn> before, String setup) {
        var history = new ArrayList<Exchange>();
        for (var turn : before) {
            turn.answers().stream()
                    .filter(kept -> kept.answer().setup().name().equals(setup))
                    .filter(kept -> kept.answer().generation().finish() != Finish.ERROR)
                    .filter(kept -> !kept.answer().text().isBlank())
                    .reduce((first, last) -> last)
                    .ifPresent(kept -> history.add(new Exchange(turn.question(), text(kept))));
        }
        return history;
    }

    private static String text(KeptAnswer kept) {
        return kept.edited() == null ? kept.answer().text() : kept.edited();
    }

    private static Turn with(Turn turn, List<KeptAnswer> answers) {
        return new Turn(
                turn.id(),
                turn.conversation(),
                turn.parent(),
                turn.question(),
                turn.rewrite(),
                turn.at(),
                answers,
                turn.vote());
    }
}
