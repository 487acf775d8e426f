package org.plumbline.io.workspace;

import java.time.Instant;

/// Who has a workspace open: process id, the command that opened it, and since when (ISO-8601).
record Owner(long pid, String command, String since) {
    static Owner me(String command) {
        return new Owner(ProcessHandle.current().pid(), command, Instant.now().toString());
    }
}
