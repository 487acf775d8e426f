package org.plumbline.core.prompt;

import org.plumbline.core.document.Span;

/// A named part of a prompt: which message it lies in, which characters of it (String indexes), and
/// how many tokens it is estimated to take (upper estimate).
public record Part(Kind kind, String name, int message, Span text, int tokens) {
    public enum Kind {
        SYSTEM,
        EXAMPLE,
        HISTORY,
        DOCUMENT,
        PASSAGE,
        QUESTION
    }
}
