package org.plumbline.io.ollama;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends a stream whose lines grow beyond any answer's, before they fill the memory.
final class CappedLines extends FilterInputStream {
    private final int most;
    private int length;

    CappedLines(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        var got = in.read(into, offset, wanted);
        for (int i = offset; i < offset + got; i++) {
            length = into[i] == '\n' ? 0 : length + 1;
        }
        if (length > most) {
            throw new IOException("a line of its answer is longer than " + (most >> 20) + " MB");
        }
        return got;
    }
}
