package org.plumbline.core.retrieve;

/// A stage of retrieval that ranks and scores.
public enum Stage {
    BM25,
    VECTOR,
    FUSED,
    MMR,
    RERANKED;

    /// As JSON and lists write it: `bm25`, `vector`, …
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
