package org.plumbline.core.job;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/// Count, rate and time left of work whose units come one by one.
///
/// The rate is the mean since the start; time left is not told before two units are done.
public final class Pace {
    private static final double NANOS = 1e9;
    private final LongSupplier nanoTime;
    private final long start;

    public Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /// Units a second since the start; 0 before the first unit.
    public double rate(long done) {
        var seconds = (nanoTime.getAsLong() - start) / NANOS;
        return seconds <= 0 ? 0 : done / seconds;
    }

    /// Seconds until `total` is reached at the present rate; empty before two units are done.
    public OptionalDouble secondsLeft(long done, long total) {
        return done < 2 || total < done
                ? OptionalDouble.empty()
                : OptionalDouble.of((total - done) / rate(done));
    }
}
