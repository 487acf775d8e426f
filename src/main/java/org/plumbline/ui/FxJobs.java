package org.plumbline.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.job.Job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Jobs on daemon threads of their own; the only caller of `Platform.runLater`.
public final class FxJobs implements Jobs {
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Set<Runnable> painters = new LinkedHashSet<>();
    private @Nullable AnimationTimer frames;

    @Override
    public <T> Running start(
            String name, Job<T> job, Consumer<T> onResult, Consumer<Failure> onFailure) {
        var started = new Running(name);
        if (!name.isEmpty()) {
            running.add(started);
            started.whenEnded(state -> running.remove(started));
        }
        Thread.ofPlatform()
                .daemon()
                .name(name.isEmpty() ? "job" : name)
                .start(() -> work(started, job, onResult, onFailure));
        return started;
    }

    @Override
    public void paint(Runnable painter) {
        synchronized (painters) {
            var first = painters.isEmpty();
            painters.add(painter);
            if (!first) {
                return;
            }
        }
        Platform.runLater(this::nextFrame);
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    private <T> void work(
            Running started, Job<T> job, Consumer<T> onResult, Consumer<Failure> onFailure) {
        started.work(Thread.currentThread());
        Runnable painter = started::paint;
        try {
            var result =
                    job.run((done, total, doing) -> {
                        started.report(done, total, doing);
                        paint(painter);
                    });
            end(started, Running.State.DONE, () -> onResult.accept(result));
        } catch (InterruptedException stopped) {
            end(started, Running.State.STOPPED, () -> {});
        } catch (Exception | LinkageError problem) {
            fail(started, problem, onFailure);
        }
    }

    private static void fail(Running started, Throwable problem, Consumer<Failure> onFailure) {
        if (started.stopping()) {
            end(started, Running.State.STOPPED, () -> {});
            return;
        }
        var failure =
                Failure.of(
                        problem, Messages.text("job.failed.what"), Messages.text("job.failed.now"));
        end(started, Running.State.FAILED, () -> onFailure.accept(failure));
    }

    private static void end(Running started, Running.State how, Runnable callback) {
        Platform.runLater(() -> {
            started.end(how);
            callback.run();
        });
    }

    private void nextFrame() {
        var timer = frames;
        if (timer == null) {
            timer = new Frames();
            frames = timer;
        }
        timer.start();
    }

    private final class Frames extends AnimationTimer {
        @Override
        public void handle(long now) {
            stop();
            drained().forEach(Runnable::run);
        }
    }

    private List<Runnable> drained() {
        synchronized (painters) {
            var all = List.copyOf(painters);
            painters.clear();
            return all;
        }
    }
}
