package org.plumbline.io.onnx;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.job.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Runs windows through a model: the longest first, those of like length together, a worker a core.
final class Batches implements AutoCloseable {
    static final int SIZE = 4;
    private static final int MOST_TOKENS = 2048; // of a padded batch: bounds memory
    private final ExecutorService workers;
    private final int size;

    Batches(int workers, int size) {
        this.workers =
                Executors.newFixedThreadPool(
                        workers,
                        work -> Thread.ofPlatform().daemon().name("embed").unstarted(work));
        this.size = size;
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// Gives each window's vector to `done`, all on the calling thread. Reports after every batch.
    void run(
            List<Window> windows,
            Function<List<Window>, float[][]> model,
            BiConsumer<Window, float[]> done,
            Progress progress)
            throws InterruptedException {
        var running = new ArrayList<Future<Result>>();
        var finished = new ExecutorCompletionService<Result>(workers);
        try {
            for (var batch : cut(windows)) {
                running.add(finished.submit(() -> new Result(batch, model.apply(batch))));
            }
            int count = 0;
            for (int i = 0; i < running.size(); i++) {
                var result = finished.take().get();
                result.each(done);
                count += result.batch().size();
                progress.report(count, windows.size(), "");
            }
        } catch (ExecutionException problem) {
            throw Failure.of(
                    problem.getCause() == null ? problem : problem.getCause(),
                    "Cannot embed the text",
                    "Try again.");
        } finally {
            running.forEach(batch -> batch.cancel(false));
        }
    }

    /// Batches of like length, the longest first, none over the padded limit.
    private List<List<Window>> cut(List<Window> windows) {
        var sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparingInt(Window::length).reversed());
        var batches = new ArrayList<List<Window>>();
        for (int start = 0; start < sorted.size(); ) {
            int fitting = Math.max(1, MOST_TOKENS / (sorted.get(start).length() + 2));
            int end = Math.min(sorted.size(), start + Math.min(size, fitting));
            batches.add(List.copyOf(sorted.subList(start, end)));
            start = end;
        }
        return batches;
    }

    @Override
    public void close() {
        workers.shutdown();
    }

    private record Result(List<Window> batch, float[][] vectors) {
        void each(BiConsumer<Window, float[]> done) {
            for (int i = 0; i < vectors.length; i++) {
                done.accept(batch.get(i), vectors[i]);
            }
        }
    }
}
