package org.plumbline.core.chunk;

import org.plumbline.core.document.Span;

/// A stretch of a document's text that is indexed; `tokens` are the embedder's.
public record Chunk(Span place, String text, int tokens) {
    public Chunk {
        if (place.length() == 0) {
            throw new IllegalArgumentException("empty chunk at " + place.start());
        }
    }
}
