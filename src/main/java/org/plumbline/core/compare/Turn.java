package org.plumbline.core.compare;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One question with the answers of several setups. `parent` null = the conversation's first; two
/// turns with the same parent are branches. `rewrite` is the follow-up made to stand alone.
public record Turn(
        TurnId id,
        ConversationId conversation,
        @Nullable TurnId parent,
        String question,
        @Nullable String rewrite,
        Instant at,
        List<KeptAnswer> answers,
        @Nullable Vote vote) {
    public Turn {
        answers = List.copyOf(answers);
    }
}
