package org.plumbline.io.json;

import org.plumbline.core.compare.AnswerId;
import org.plumbline.core.compare.ConversationId;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.compare.TurnId;
import org.plumbline.core.compare.Vote;
import org.plumbline.core.document.Box;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Millis;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Options;
import org.plumbline.core.generate.TokenCounts;
import org.plumbline.core.prompt.LeftOut;
import org.plumbline.core.prompt.Message;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.prompt.PromptTemplate;
import org.plumbline.core.prompt.Role;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Retrieval;
import org.plumbline.core.retrieve.Score;
import org.plumbline.core.retrieve.Stage;
import org.plumbline.core.setup.Answer;
import org.plumbline.core.setup.Knowledge;
import org.plumbline.core.setup.Setup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A turn with an answer that rests on a page and one that failed.
public final class SampleTurns {
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Model MODEL =
            new Model(
                    "small:1b", "sha256:0123456789abcdef", "ollama", 1L << 30, 4096, "Q8_0", true);

    private SampleTurns() {}

    public static Turn turn() {
        return new Turn(
                new TurnId(2),
                new ConversationId(1),
                new TurnId(1),
                "How long is the <b>warranty</b>?",
                "How long is the warranty of the Kestrel 40?",
                NOON,
                List.of(answered(), failed()),
                new Vote(List.of(new AnswerId(5)), "", true, NOON));
    }

    private static KeptAnswer answered() {
        var prompt =
                new Prompt(
                        List.of(
                                new Message(Role.SYSTEM, "Answer from the passages."),
                                new Message(Role.USER, "[1] 27 months <i>\n\nHow long?")),
                        List.of(),
                        List.of(passage()),
                        List.of(new LeftOut("passage 2", "the context is full", 300)),
                        40);
        var generation =
                new Generation(
                        "It is **27 months**. <script>alert(1)</script>"
                                + " ![x](http://h.example/x.png)",
                        Finish.STOP,
                        null,
                        false,
                        true,
                        new TokenCounts(42, 12, 2048, true),
                        new Millis(3, 120L, 900));
        return new KeptAnswer(
                new AnswerId(5),
                new Answer(
                        setup("rag", new Knowledge.Retrieved(Retrieval.DEFAULT, 4)),
                        MODEL,
                        prompt,
                        generation,
                        List.of()),
                null);
    }

    private static KeptAnswer failed() {
        var why =
                new Reason(
                        "Cannot ask `small:1b`", "the server is down", "Start it: `ollama serve`.");
        var generation =
                new Generation(
                        "",
                        Finish.ERROR,
                        why,
                        false,
                        false,
                        new TokenCounts(0, 0, 0, false),
                        new Millis(0, null, 4));
        return new KeptAnswer(
                new AnswerId(6),
                new Answer(setup("base", new Knowledge.None()), null, null, generation, List.of()),
                null);
    }

    private static Passage passage() {
        var place =
                new Place(
                        new Span(10, 60),
                        3,
                        List.of(new Box(3, 72, 100, 200, 12)),
                        null,
                        null,
                        null,
                        List.of("Terms", "4.1"));
        return new Passage(
                1,
                new DocumentId(9),
                new VersionId(11),
                "/docs/warranty & terms.pdf",
                false,
                place,
                "The warranty is 27 months.",
                Map.of(Stage.BM25, new Score(2, 7.5), Stage.FUSED, new Score(1, 0.75)),
                20,
                true);
    }

    private static Setup setup(String name, Knowledge knowledge) {
        return new Setup(name, 1, "", PromptTemplate.PLAIN, knowledge, Options.DEFAULT);
    }
}
