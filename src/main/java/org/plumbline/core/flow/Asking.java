package org.plumbline.core.flow;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.ConversationId;
import org.plumbline.core.compare.TurnId;
import org.plumbline.core.setup.Setup;
import org.plumbline.core.store.Filter;

import java.util.List;

/// One question to several setups.
///
/// @param model replaces the setups' model, "" = leave them
/// @param filter restricts retrieval and whole documents
/// @param conversation null = a new one; `parent` is the turn this one follows (branch: an earlier
///   turn)
/// @param rewrite whether a follow-up is made to stand alone before retrieval searches with it
public record Asking(
        String question,
        List<Setup> setups,
        String model,
        Filter filter,
        @Nullable ConversationId conversation,
        @Nullable TurnId parent,
        boolean rewrite) {
    public Asking {
        setups = List.copyOf(setups);
    }

    /// A first question, nothing special.
    public static Asking of(String question, List<Setup> setups) {
        return new Asking(question, setups, "", Filter.ALL, null, null, true);
    }
}
