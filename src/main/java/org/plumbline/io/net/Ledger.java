package org.plumbline.io.net;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The connections of this process, the refused ones too; the last thousand are kept, bytes are
/// counted for all. Thread-safe.
public final class Ledger {
    private static final int KEPT = 1000;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long bytesOff;

    /// Connections, oldest first.
    public synchronized List<Connection> connections() {
        return entries.stream().map(Entry::connection).toList();
    }

    /// Bytes sent to other machines since the start.
    public synchronized long bytesLeftMachine() {
        return bytesOff;
    }

    synchronized Entry open(Call call) {
        var entry = new Entry(call);
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        return entry;
    }

    synchronized void sentOff(long bytes) {
        bytesOff += bytes;
    }
}
