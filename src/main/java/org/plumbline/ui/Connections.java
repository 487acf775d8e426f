package org.plumbline.ui;

import java.time.Instant;
import java.util.List;

/// The ledger of network connections, as Settings shows it.
public interface Connections {
    /// Every connection of this session, newest first.
    List<Connection> rows();

    /// Bytes that went to other machines.
    long bytesLeft();

    record Connection(Instant at, String host, long bytes, boolean allowed) {}
}
