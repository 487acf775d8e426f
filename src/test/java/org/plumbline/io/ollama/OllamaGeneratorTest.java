package org.plumbline.io.ollama;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.AnswerListener;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Request;
import org.plumbline.io.net.Net;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/// Against a real Ollama.
@Tag("ollama")
class OllamaGeneratorTest {
    private static final String LONG_TALE = "Tell a very long story about a pump and a river.";
    private final Net net = Net.loopback();
    private OllamaApi api = new OllamaApi(net, OllamaAddress.ofEnvironment());
    private Model model = new Model("", "", "ollama", 0, 0, "", true);

    @BeforeEach
    void find() {
        api = RealOllama.api(net);
        model = RealOllama.small(api);
    }

    @AfterEach
    void close() {
        net.close();
    }

    @Test
    void streamsAnAnswerWithTheServersOwnCounts() {
        var heard = new ArrayList<String>();
        var generator = new OllamaGenerator(api);

        var answer =
                generator.generate(
                        request("What is 2 + 2? Answer with one number.", 32), into(heard));

        assertEquals(Finish.STOP, answer.finish());
        assertEquals(String.join("", heard), answer.text());
        assertTrue(answer.text().contains("4"), answer.text());
        assertTrue(answer.tokens().promptCounted());
        assertEquals(2048, answer.tokens().context());
        assertFalse(answer.cut());
        assertNull(answer.error());
        assertNotNull(answer.millis().firstToken());
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        var generator = new OllamaGenerator(api);
        var request = request("Name three colours.", 24);

        var first = generator.generate(request, AnswerListener.none());
        var second = generator.generate(request, AnswerListener.none());

        assertEquals(first.text(), second.text());
    }

    @Test
    void aRepeatedPromptIsToldFromAColdOne() {
        var generator = new OllamaGenerator(api);
        var request = request(ThreadLocalRandom.current().nextLong() + LONG_TALE.repeat(20), 4);

        var cold = generator.generate(request, AnswerListener.none());
        var warm = generator.generate(request, AnswerListener.none());

        assertEquals(List.of(false, true), List.of(cold.cached(), warm.cached()));
        assertEquals(cold.tokens().prompt(), warm.tokens().prompt());
    }

    @Test
    void anAnswerEndsAtItsLimitAndSaysSo() {
        var answer =
                new OllamaGenerator(api).generate(request(LONG_TALE, 5), AnswerListener.none());

        assertEquals(Finish.LENGTH, answer.finish());
        assertEquals(5, answer.tokens().answer());
    }

    @Test
    void aPromptOverTheWindowIsRefusedNotCut() {
        var answer =
                new OllamaGenerator(api)
                        .generate(request("word ".repeat(3000), 5), AnswerListener.none());

        assertEquals(Finish.ERROR, answer.finish());
        assertTrue(answer.tokens().promptCounted());
        assertTrue(answer.tokens().prompt() > 3000);
        assertEquals(overflow(answer), answer.error());
    }

    @Test
    void anAnswerOverTheWindowEndsThereAndKeepsItsPrompt() {
        var small =
                RealOllama.request(
                        model, "Count from 1 to 500: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,", 512, 256);

        var answer = new OllamaGenerator(api).generate(small, AnswerListener.none());

        assertEquals(Finish.LENGTH, answer.finish());
        assertTrue(answer.tokens().answer() < 512);
        assertTrue(answer.tokens().prompt() + answer.tokens().answer() <= 256);
    }

    @Test
    void aMissingModelIsSaidWithItsRemedy() {
        var absent = new Model("no-such-model", "", "ollama", 0, 2048, "", true);
        var request = RealOllama.request(absent, "Hello?", 5, 2048);

        var answer = new OllamaGenerator(api).generate(request, AnswerListener.none());

        assertEquals(Troubles.noModel(api.base(), "no-such-model"), answer.error());
        assertEquals(Finish.ERROR, answer.finish());
    }

    @Test
    void stoppingWhileItWritesKeepsThePartialText() throws Exception {
        var wrote = new CompletableFuture<Void>();
        var stopped = new CompletableFuture<Generation>();
        var flag = new CompletableFuture<Boolean>();
        var thread =
                Thread.ofVirtual()
                        .start(() -> {
                            stopped.complete(generate(request(LONG_TALE, 512), wrote));
                            flag.complete(Thread.currentThread().isInterrupted());
                        });
        wrote.get();

        var before = System.nanoTime();
        thread.interrupt();
        var answer = stopped.get();

        assertTrue(System.nanoTime() - before < 1_000_000_000L);
        assertEquals(Finish.CANCELLED, answer.finish());
        assertFalse(answer.text().isEmpty());
        assertTrue(flag.get());
    }

    @Test
    void stoppingBeforeTheFirstTokenEndsWithinASecond() throws Exception {
        var started = new CompletableFuture<Void>();
        var stopped = new CompletableFuture<Generation>();
        var words = ThreadLocalRandom.current().nextLong() + " pump river".repeat(1800);
        var request = RealOllama.request(model, words, 64, 8192);
        var thread = Thread.ofVirtual().start(() -> stopped.complete(generate(request, started)));
        started.get();

        var before = System.nanoTime();
        thread.interrupt();
        var answer = stopped.get();

        assertTrue(System.nanoTime() - before < 1_000_000_000L);
        assertEquals(Finish.CANCELLED, answer.finish());
        assertEquals("", answer.text());
    }

    private Generation generate(Request request, CompletableFuture<Void> begun) {
        var firstEvent = request.context() == 8192;
        return new OllamaGenerator(api)
                .generate(
                        request,
                        new AnswerListener() {
                            @Override
                            public void started() {
                                if (firstEvent) {
                                    begun.complete(null);
                                }
                            }

                            @Override
                            public void text(String more) {
                                begun.complete(null);
                            }
                        });
    }

    private static Reason overflow(Generation answer) {
        return Troubles.overflow(answer.tokens().prompt(), 2048);
    }

    private Request request(String question, int tokens) {
        return RealOllama.request(model, question, tokens, 2048);
    }

    private static AnswerListener into(List<String> heard) {
        return new AnswerListener() {
            @Override
            public void text(String more) {
                heard.add(more);
            }
        };
    }
}
