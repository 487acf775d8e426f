package org.plumbline.core.flow;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Failure;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the next file while the present one is being embedded. Used by one thread.
final class ReadAhead implements AutoCloseable {
    private final Iterator<Path> files;
    private final Reader reader;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reading").factory());
    private @Nullable Future<Read> ahead;

    ReadAhead(Iterator<Path> files, Reader reader) {
        this.files = files;
        this.reader = reader;
        this.ahead = submit();
    }

    interface Reader {
        Read read(Path file) throws InterruptedException;
    }

    /// The next file's outcome; null after the last.
    @Nullable Read next() throws InterruptedException {
        var present = ahead;
        if (present == null) {
            return null;
        }
        var read = await(present);
        ahead = submit();
        return read;
    }

    /// Stops reading ahead; the file being read is given up.
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private @Nullable Future<Read> submit() {
        if (!files.hasNext()) {
            return null;
        }
        var file = files.next();
        return thread.submit(() -> reader.read(file));
    }

    private static Read await(Future<Read> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException problem) {
            throw unwrapped(problem);
        }
    }

    private static RuntimeException unwrapped(ExecutionException problem)
            throws InterruptedException {
        return switch (problem.getCause()) {
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException failure -> failure;
            case null, default ->
                    Failure.of(
                            problem, "Cannot read the files", "Try again; report it if it recurs.");
        };
    }
}
