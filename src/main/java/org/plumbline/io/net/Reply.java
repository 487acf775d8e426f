package org.plumbline.io.net;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What came back; its body comes while it is read. Reading ends with an `IOException` when the
/// other side is silent too long, and with `InterruptedIOException` when the thread is interrupted.
/// Closing it before the end closes the connection.
public record Reply(int status, Map<String, List<String>> headers, InputStream body)
        implements AutoCloseable {
    public boolean ok() {
        return status / 100 == 2;
    }

    /// The body as text, at most `most` bytes of it.
    public String text(int most) throws IOException {
        return new String(body.readNBytes(most), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException problem) {
            throw new IllegalStateException("closing never fails", problem);
        }
    }
}
