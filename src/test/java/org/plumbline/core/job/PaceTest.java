package org.plumbline.core.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

class PaceTest {
    private final AtomicLong clock = new AtomicLong();
    private final Pace pace = new Pace(clock::get);

    @Test
    void tellsRateAndTimeLeft() {
        clock.set(4_000_000_000L);

        assertEquals(2, pace.rate(8), 1e-9);
        assertEquals(OptionalDouble.of(6), pace.secondsLeft(8, 20));
    }

    @Test
    void saysNothingOfTheTimeLeftBeforeTwoUnitsAreDone() {
        clock.set(1);

        assertEquals(OptionalDouble.empty(), pace.secondsLeft(1, 20));
    }
}
