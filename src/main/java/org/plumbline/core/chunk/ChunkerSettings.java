package org.plumbline.core.chunk;

import java.util.Locale;

/// Which chunker and how large: `size` and `overlap` in the embedder's tokens.
public record ChunkerSettings(Kind kind, int size, int overlap) {
    /// What new workspaces use; chosen by `bench chunking`.
    public static final ChunkerSettings DEFAULT = new ChunkerSettings(Kind.HEADING, 200, 0);

    /// The chunkers there are.
    public enum Kind {
        FIXED,
        SENTENCE,
        RECURSIVE,
        HEADING
    }

    public ChunkerSettings {
        if (size < 1 || overlap < 0 || overlap >= size) {
            throw new IllegalArgumentException("size " + size + ", overlap " + overlap);
        }
    }

    /// E.g. `recursive size=200 overlap=0`.
    public String fingerprint() {
        return kind.name().toLowerCase(Locale.ROOT) + " size=" + size + " overlap=" + overlap;
    }

    /// The chunker with these settings, counting in `tokens`.
    public Chunker chunker(TokenOffsets tokens) {
        return switch (kind) {
            case FIXED -> new FixedChunker(this, tokens);
            case SENTENCE -> new SentenceChunker(this, tokens);
            case RECURSIVE -> new RecursiveChunker(this, tokens);
            case HEADING -> new HeadingChunker(this, tokens);
        };
    }
}
