package org.plumbline.core.prompt;

/// An upper estimate of a text's length in the answering model's tokens.
@FunctionalInterface
public interface TokenCounter {
    /// At least the number of tokens any of the supported models makes of `text`.
    int count(String text);
}
