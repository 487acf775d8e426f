package org.plumbline.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.job.Job;

import java.util.function.Consumer;

/// Runs every job on the spot: view models can be driven without a toolkit.
public final class JobsAtOnce implements Jobs {
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    @Override
    public <T> Running start(
            String name, Job<T> job, Consumer<T> onResult, Consumer<Failure> onFailure) {
        var started = new Running(name);
        try {
            var result =
                    job.run((done, total, doing) -> {
                        started.report(done, total, doing);
                        started.paint();
                    });
            started.end(Running.State.DONE);
            onResult.accept(result);
        } catch (InterruptedException stopped) {
            Thread.interrupted();
            started.end(Running.State.STOPPED);
        } catch (Exception problem) {
            started.end(Running.State.FAILED);
            onFailure.accept(Failure.of(problem, "Cannot finish this", "Try again."));
        }
        return started;
    }

    @Override
    public void paint(Runnable painter) {
        painter.run();
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }
}
