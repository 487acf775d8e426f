package org.plumbline.core.chunk;

/// Counts a text in an embedder's tokens and tells where each begins.
@FunctionalInterface
public interface TokenOffsets {
    /// Code point offset at which each token of `text` begins, ascending; special tokens left out.
    int[] starts(String text);

    default int count(String text) {
        return starts(text).length;
    }
}
