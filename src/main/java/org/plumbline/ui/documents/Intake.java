package org.plumbline.ui.documents;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.flow.IndexingListener;
import org.plumbline.core.job.Progress;
import org.plumbline.ui.Indexing;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.Messages;
import org.plumbline.ui.Running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Brings files in, one run at a time, wherever in the window they were dropped. Used on the JavaFX
/// thread; what happens to files is told to watchers once a frame.
public final class Intake {
    private final Jobs jobs;
    private final Indexing indexing;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.IDLE);
    private final ReadOnlyObjectWrapper<@Nullable Reason> failure = new ReadOnlyObjectWrapper<>();
    private final List<Consumer<List<Event>>> watchers = new ArrayList<>();
    private final Queue<Event> events = new ConcurrentLinkedQueue<>();
    private final Runnable drain = this::drain;
    private List<Path> present = List.of();
    private final List<Path> next = new ArrayList<>();

    public Intake(Jobs jobs, Indexing indexing) {
        this.jobs = jobs;
        this.indexing = indexing;
    }

    public enum Stage {
        IDLE,
        WORKING,
        STOPPED,
        FAILED
    }

    /// What happened to a file.
    public sealed interface Event {
        record Reading(Path file) implements Event {}

        record Embedding(Path file, long done, long total) implements Event {}

        record Outcome(DocumentRow row) implements Event {}

        record LeftOut(Path file, Reason reason) implements Event {}
    }

    /// The run at work, for its progress; null when none is.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why the last run ended early.
    public ReadOnlyObjectProperty<@Nullable Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public void watch(Consumer<List<Event>> watcher) {
        watchers.add(watcher);
    }

    /// Brings in files and folders, after those at work.
    public void add(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (stage.get() == Stage.WORKING) {
            next.addAll(paths);
        } else {
            start(paths);
        }
    }

    /// Stops within a second; what is ready stays.
    public void stop() {
        var work = running.get();
        if (work != null) {
            work.stop();
        }
    }

    /// Takes up what was stopped or failed; what is ready already is passed over.
    public void resume() {
        if (stage.get() != Stage.WORKING && !present.isEmpty()) {
            start(present);
        }
    }

    private void start(List<Path> paths) {
        present = List.copyOf(paths);
        failure.set(null);
        stage.set(Stage.WORKING);
        var started =
                jobs.start(
                        Messages.text("documents.job"),
                        progress -> index(present, progress),
                        done -> {},
                        this::fail);
        if (started.state() == Running.State.WORKING) {
            running.set(started);
        }
        started.whenEnded(this::ended);
    }

    private boolean index(List<Path> paths, Progress progress) throws InterruptedException {
        indexing.index(paths, new Teller(progress));
        return true;
    }

    private void ended(Running.State how) {
        drain();
        running.set(null);
        switch (how) {
            case DONE, WORKING -> done();
            case STOPPED -> stage.set(Stage.STOPPED);
            case FAILED -> stage.set(Stage.FAILED);
        }
    }

    private void done() {
        present = List.of();
        stage.set(Stage.IDLE);
        if (!next.isEmpty()) {
            var more = List.copyOf(next);
            next.clear();
            start(more);
        }
    }

    private void fail(Failure failed) {
        failure.set(failed.reason());
    }

    private void drain() {
        var all = new ArrayList<Event>();
        for (var event = events.poll(); event != null; event = events.poll()) {
            all.add(event);
        }
        if (!all.isEmpty()) {
            watchers.forEach(watcher -> watcher.accept(all));
        }
    }

    /// Called on working threads.
    private final class Teller implements IndexingListener {
        private final Progress progress;
        private final AtomicInteger done = new AtomicInteger();
        private volatile int files;

        Teller(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void planned(int planned) {
            files = planned;
            progress.report(0, planned, "");
        }

        @Override
        public void reading(Path file) {
            tell(new Event.Reading(file));
        }

        @Override
        public void embedding(Path file, long chunks, long total) {
            tell(new Event.Embedding(file, chunks, total));
        }

        @Override
        public void outcome(DocumentRow row, boolean changed) {
            progress.report(done.incrementAndGet(), files, row.name());
            tell(new Event.Outcome(row));
        }

        @Override
        public void skipped(Path path, Reason reason) {
            tell(new Event.LeftOut(path, reason));
        }

        private void tell(Event event) {
            events.add(event);
            jobs.paint(drain);
        }
    }
}
