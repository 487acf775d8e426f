package org.plumbline.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.job.Pace;

import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A job that was started, as the screen sees it. Properties change on the JavaFX thread only.
public final class Running {
    private final String name;
    private final Pace pace = new Pace(System::nanoTime);
    private final AtomicReference<Step> latest = new AtomicReference<>(Step.NONE);
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NONE);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WORKING);
    private volatile @Nullable Thread thread;
    private volatile boolean stopped;

    public Running(String name) {
        this.name = name;
    }

    public enum State {
        WORKING,
        DONE,
        STOPPED,
        FAILED
    }

    /// How far it is: `done` of `total` (0: unknown), units a second, seconds left when known.
    public record Step(long done, long total, String doing, double rate, OptionalDouble left) {
        public static final Step NONE = new Step(0, 0, "", 0, OptionalDouble.empty());

        /// Done share from 0 to 1, -1 when the total is unknown.
        public double share() {
            return total <= 0 ? -1 : Math.min(1, (double) done / total);
        }
    }

    public String name() {
        return name;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Step step() {
        return step.get();
    }

    public State state() {
        return state.get();
    }

    /// Asks the work to stop; it ends within a second and what is durable stays.
    public void stop() {
        stopped = true;
        var worker = thread;
        if (worker != null) {
            worker.interrupt();
        }
    }

    /// Calls `ended` once with how it ended, on the JavaFX thread.
    public void whenEnded(Consumer<State> ended) {
        if (state.get() != State.WORKING) {
            ended.accept(state.get());
            return;
        }
        state.addListener((property, before, now) -> ended.accept(now));
    }

    boolean stopping() {
        return stopped;
    }

    void work(Thread worker) {
        thread = worker;
        if (stopped) {
            worker.interrupt();
        }
    }

    void report(long done, long total, String doing) {
        latest.set(new Step(done, total, doing, pace.rate(done), pace.secondsLeft(done, total)));
    }

    void paint() {
        step.set(latest.get());
    }

    void end(State how) {
        thread = null;
        paint();
        state.set(how);
    }
}
