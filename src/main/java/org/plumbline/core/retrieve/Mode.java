package org.plumbline.core.retrieve;

/// Which legs search: words, vectors, or both merged.
public enum Mode {
    BM25,
    VECTOR,
    FUSED
}
