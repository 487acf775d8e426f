package org.plumbline.io.worker;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A child JVM that is started with the first request and again after it died. One caller at a
/// time.
final class Worker implements AutoCloseable {
    private final WorkerCommand command;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("worker").factory());
    private volatile @Nullable Child child;
    private volatile boolean closed;

    Worker(WorkerCommand command) {
        this.command = command;
    }

    /// The child's process id; -1 when none runs.
    long pid() {
        var running = child;
        return running != null && running.alive() ? running.pid() : -1;
    }

    /// Asks and waits for the answer. Interruption and a request that takes too long end the child.
    <T> T call(Message request, Decoder<T> decoder) throws WorkerLost, InterruptedException {
        var answer = submit(request, decoder);
        try {
            return answer.get(command.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            kill();
            throw stop;
        } catch (TimeoutException late) {
            kill();
            throw new WorkerLost(WorkerLost.How.TIME, "no answer in " + command.time());
        } catch (ExecutionException problem) {
            throw unwrapped(problem);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
        kill();
    }

    private <T> Future<T> submit(Message request, Decoder<T> decoder) throws WorkerLost {
        try {
            return thread.submit(() -> exchange(request, decoder));
        } catch (RejectedExecutionException late) {
            throw new WorkerLost(WorkerLost.How.DEATH, "closed");
        }
    }

    private <T> T exchange(Message request, Decoder<T> decoder) throws WorkerLost {
        var running = running();
        try {
            return running.exchange(request, decoder, command.output());
        } catch (IOException problem) {
            throw running.lost(problem);
        }
    }

    private Child running() throws WorkerLost {
        var running = child;
        if (running != null && running.alive()) {
            return running;
        }
        try {
            var fresh = new Child(command);
            child = fresh;
            if (closed) {
                fresh.kill();
            }
            return fresh;
        } catch (IOException problem) {
            throw new WorkerLost(WorkerLost.How.DEATH, "not started: " + problem.getMessage());
        }
    }

    private void kill() {
        var running = child;
        if (running != null) {
            running.kill();
        }
    }

    private static RuntimeException unwrapped(ExecutionException problem) throws WorkerLost {
        return switch (problem.getCause()) {
            case WorkerLost lost -> throw lost;
            case RuntimeException failure -> failure;
            case null, default -> new IllegalStateException(problem);
        };
    }
}
