package org.plumbline.core.trace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/// Records the steps of one flow. A flow wraps each stage call in `step`, so a trace is complete by
/// construction. Thread-safe.
public final class Trace {
    private final long begin = System.nanoTime();
    private final List<Step> steps = new CopyOnWriteArrayList<>();

    /// Runs `work` as the step `name`.
    public <T> T step(String name, Supplier<T> work) {
        return step(name, "", work, result -> "");
    }

    /// Runs `work` as the step `name`, noting `in` and what `out` tells of its result.
    public <T> T step(String name, String in, Supplier<T> work, Function<T, String> out) {
        var start = System.nanoTime();
        try {
            var result = work.get();
            add(name, start, in, out.apply(result), false);
            return result;
        } catch (RuntimeException problem) {
            add(name, start, in, String.valueOf(problem.getMessage()), true);
            throw problem;
        }
    }

    /// The steps so far, in the order they ended.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private void add(String name, long start, String in, String out, boolean failed) {
        steps.add(new Step(name, start - begin, System.nanoTime() - start, in, out, failed));
    }
}
