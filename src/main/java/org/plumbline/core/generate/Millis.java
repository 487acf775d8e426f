package org.plumbline.core.generate;

import org.jspecify.annotations.Nullable;

/// Milliseconds of an answer: waiting for its turn; from its turn to the first token (null when
/// none came); from its turn to the end.
public record Millis(long queued, @Nullable Long firstToken, long total) {}
