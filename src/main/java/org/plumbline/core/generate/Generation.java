package org.plumbline.core.generate;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;

/// What a generation gave, however it ended; partial text is kept.
///
/// @param error why it ended in `ERROR`, else null
/// @param cut true when the engine counted fewer prompt tokens than were sent: the prompt was cut
/// @param cached true when the engine took most of the prompt from its cache
public record Generation(
        String text,
        Finish finish,
        @Nullable Reason error,
        boolean cut,
        boolean cached,
        TokenCounts tokens,
        Millis millis) {}
