package org.plumbline.io.h2;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Runs work on threads nobody interrupts: an interrupt during file access would close H2's file
/// under all of its connections. The caller's interrupt flag is kept for it.
final class Unbroken {
    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("h2-", 0).factory());

    private Unbroken() {}

    static <T> T run(Supplier<T> work) {
        var future = THREADS.submit(work::get);
        var interrupted = false;
        try {
            while (true) {
                try {
                    return result(future);
                } catch (InterruptedException problem) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException problem) {
            switch (problem.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(problem.getCause());
            }
        }
    }
}
