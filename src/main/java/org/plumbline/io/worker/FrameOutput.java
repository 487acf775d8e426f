package org.plumbline.io.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Writes one message as frames of a 4-byte length and that many bytes; closing ends the message
/// and leaves the stream below open.
final class FrameOutput extends OutputStream {
    static final int LARGEST = 1 << 16;
    private final DataOutputStream out;
    private final byte[] frame = new byte[LARGEST];
    private int used;

    FrameOutput(DataOutputStream out) {
        this.out = out;
    }

    /// Writes the whole of `message`.
    static void send(DataOutputStream out, Message message) throws IOException {
        try (var data = new DataOutputStream(new FrameOutput(out))) {
            message.write(data);
        }
    }

    @Override
    public void write(int one) throws IOException {
        if (used == LARGEST) {
            frame();
        }
        frame[used++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        for (int at = start, end = start + length; at < end; ) {
            if (used == LARGEST) {
                frame();
            }
            var count = Math.min(end - at, LARGEST - used);
            System.arraycopy(bytes, at, frame, used, count);
            used += count;
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        frame();
        out.writeInt(0);
        out.flush();
    }

    private void frame() throws IOException {
        if (used > 0) {
            out.writeInt(used);
            out.write(frame, 0, used);
            used = 0;
        }
    }
}
