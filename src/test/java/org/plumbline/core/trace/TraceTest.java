package org.plumbline.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class TraceTest {
    private final Trace trace = new Trace();

    @Test
    void keepsStepsInTheOrderTheyEnded() {
        trace.step("retrieve", () -> 1);
        trace.step("prompt", "6 passages", () -> 2, result -> result + " messages");

        assertEquals(
                List.of("retrieve", "prompt"), trace.steps().stream().map(Step::name).toList());
        assertEquals("2 messages", trace.steps().getLast().out());
    }

    @Test
    void keepsAStepThatFailedAndLetsTheFailureThrough() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        trace.step(
                                "generate",
                                () -> {
                                    throw new IllegalStateException("gone");
                                }));

        assertEquals("gone", trace.steps().getFirst().out());
        assertEquals(true, trace.steps().getFirst().failed());
    }
}
