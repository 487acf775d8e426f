package org.plumbline.io.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of one message: frames of a 4-byte length and that many bytes, ended by length 0.
final class FrameInput extends InputStream {
    private final DataInputStream in;
    private final long limit;
    private long total;
    private int left;
    private boolean ended;

    /// At most `limit` bytes are accepted in all.
    FrameInput(DataInputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        var count = in.read(bytes, start, Math.min(length, left));
        if (count < 0) {
            throw new EOFException("the other side ended in the middle of a message");
        }
        left -= count;
        return count;
    }

    /// Reads to the end of the message, so that the next one can begin.
    void drain() throws IOException {
        skip(Long.MAX_VALUE);
    }

    private boolean more() throws IOException {
        if (left == 0 && !ended) {
            left = in.readInt();
            total += left;
            ended = left == 0;
            if (left < 0 || left > FrameOutput.LARGEST || total > limit) {
                ended = true;
                throw new TooLong(total);
            }
        }
        return !ended;
    }

    /// More came than may come.
    static final class TooLong extends IOException {
        TooLong(long bytes) {
            super("a message of more than " + bytes + " bytes");
        }
    }
}
