package org.plumbline.io.net;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A line of the ledger: who was spoken to, how much went out and came in, and how it ended.
///
/// @param status of the reply, 0 = none came
/// @param received bytes of the body so far
/// @param problem why no reply came or why it was refused, else null
public record Connection(
        Instant at,
        String method,
        String host,
        String path,
        int status,
        long sent,
        long received,
        @Nullable String problem) {}
