package org.plumbline.io.net;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// A connection as it goes on.
final class Entry {
    private final Instant at = Instant.now();
    private final Call call;
    private volatile int status;
    private volatile long received;
    private volatile @Nullable String problem;

    Entry(Call call) {
        this.call = call;
    }

    long sent() {
        var json = call.json();
        return json == null ? 0 : json.getBytes(StandardCharsets.UTF_8).length;
    }

    void replied(int status) {
        this.status = status;
    }

    void received(long bytes) {
        received = bytes;
    }

    void failed(String problem) {
        this.problem = problem;
    }

    Connection connection() {
        return new Connection(
                at,
                call.method(),
                String.valueOf(call.uri().getRawAuthority()),
                String.valueOf(call.uri().getRawPath()),
                status,
                sent(),
                received,
                problem);
    }
}
