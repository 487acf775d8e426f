package org.plumbline.ui;

import javafx.collections.ObservableList;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.job.Job;

import java.util.function.Consumer;

/// The one door for slow work: it leaves the JavaFX thread here and its result returns here.
public interface Jobs {
    /// Starts `job`; both callbacks run on the JavaFX thread, neither after a stop. `name` is shown
    /// in the strip while it runs; "" for short work nobody needs to see.
    <T> Running start(String name, Job<T> job, Consumer<T> onResult, Consumer<Failure> onFailure);

    default <T> Running start(Job<T> job, Consumer<T> onResult, Consumer<Failure> onFailure) {
        return start("", job, onResult, onFailure);
    }

    /// Runs `painter` on the JavaFX thread with the next frame, once however often it was asked
    /// for. Callable from any thread: how tokens and progress reach the screen.
    void paint(Runnable painter);

    /// The named jobs that run now, oldest first.
    ObservableList<Running> running();
}
