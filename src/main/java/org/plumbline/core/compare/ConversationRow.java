package org.plumbline.core.compare;

import java.time.Instant;
import java.util.List;

/// A conversation as History lists it: its first question, when it was last added to, number of
/// turns, the setups in it, and milliseconds spent in all.
public record ConversationRow(
        ConversationId id, String title, Instant at, int turns, List<String> setups, long millis) {}
