package org.plumbline.io.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// One running child JVM and the streams to it.
final class Child {
    /// Exit code of a JVM started with `-XX:+ExitOnOutOfMemoryError`.
    private static final int OUT_OF_MEMORY = 3;

    private static final int LAST_WORDS = 2000;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final StringBuffer lastWords = new StringBuffer();

    Child(WorkerCommand command) throws IOException {
        process = command.process().start();
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        Thread.ofPlatform()
                .daemon()
                .name("worker words")
                .start(() -> listen(process.getErrorStream()));
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /// Sends `request` and reads its answer, of at most `limit` bytes.
    <T> T exchange(Message request, Decoder<T> decoder, long limit) throws IOException, WorkerLost {
        FrameOutput.send(requests, request);
        var frames = new FrameInput(answers, limit);
        var data = new DataInputStream(new BufferedInputStream(frames, 1 << 16));
        try {
            Status.check(data);
            return decoder.read(data);
        } finally {
            frames.drain();
        }
    }

    /// Ends it at once and tells how it ended, as `problem` was met while it was spoken to.
    WorkerLost lost(IOException problem) {
        if (problem instanceof FrameInput.TooLong) {
            kill();
            return new WorkerLost(WorkerLost.How.OUTPUT, String.valueOf(problem.getMessage()));
        }
        return new WorkerLost(
                exitCode() == OUT_OF_MEMORY ? WorkerLost.How.MEMORY : WorkerLost.How.DEATH,
                problem.getMessage() + " " + lastWords);
    }

    void kill() {
        process.destroyForcibly();
    }

    /// A child whose streams broke is about to end: waits for it shortly, then ends it.
    private int exitCode() {
        try {
            if (process.waitFor(2, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        kill();
        return -1;
    }

    private void listen(InputStream errors) {
        try (errors) {
            var bytes = new byte[LAST_WORDS];
            for (var count = errors.read(bytes); count >= 0; count = errors.read(bytes)) {
                lastWords.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                lastWords.delete(0, Math.max(0, lastWords.length() - LAST_WORDS));
            }
        } catch (IOException ended) {
            lastWords.append(' ');
        }
    }
}
