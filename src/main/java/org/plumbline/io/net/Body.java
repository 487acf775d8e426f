package org.plumbline.io.net;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A body that is read as it comes, by one thread: silence and interruption end the reading, and
/// closing it closes the connection. At most one piece waits unread.
final class Body extends InputStream implements BodySubscriber<InputStream> {
    private sealed interface Piece {
        record Bytes(List<ByteBuffer> buffers) implements Piece {}

        record End(@Nullable Throwable problem) implements Piece {}
    }

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private final Duration silence;
    private final Entry entry;
    private List<ByteBuffer> current = List.of();
    private Piece.@Nullable End end;
    private long received;

    Body(Duration silence, Entry entry) {
        this.silence = silence;
        this.entry = entry;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription.complete(given);
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        pieces.add(new Piece.Bytes(buffers));
    }

    @Override
    public void onError(Throwable problem) {
        pieces.add(new Piece.End(problem));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece.End(null));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var buffer = next();
        if (buffer == null) {
            return -1;
        }
        var taken = Math.min(length, buffer.remaining());
        buffer.get(into, offset, taken);
        received += taken;
        entry.received(received);
        return taken;
    }

    @Override
    public void close() {
        subscription.thenAccept(Subscription::cancel);
        if (end == null) {
            end = new Piece.End(new IOException("the connection was closed"));
        }
        current = List.of();
    }

    /// The next buffer that holds bytes; null at the end.
    private @Nullable ByteBuffer next() throws IOException {
        while (true) {
            for (var buffer : current) {
                if (buffer.hasRemaining()) {
                    return buffer;
                }
            }
            if (end == null) {
                switch (taken()) {
                    case Piece.Bytes(var buffers) -> {
                        current = buffers;
                        subscription.thenAccept(given -> given.request(1));
                    }
                    case Piece.End last -> end = last;
                }
            }
            if (end != null) {
                return ended(end);
            }
        }
    }

    private static @Nullable ByteBuffer ended(Piece.End end) throws IOException {
        if (end.problem() != null) {
            throw new IOException(end.problem().getMessage(), end.problem());
        }
        return null;
    }

    private Piece taken() throws IOException {
        try {
            var piece = pieces.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
            if (piece == null) {
                close();
                throw new SocketTimeoutException("silent for " + silence.toSeconds() + " s");
            }
            return piece;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            close();
            throw new InterruptedIOException("stopped");
        }
    }
}
