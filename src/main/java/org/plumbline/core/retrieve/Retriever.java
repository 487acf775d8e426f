package org.plumbline.core.retrieve;

/// Finds passages for a question.
@FunctionalInterface
public interface Retriever {
    /// The best `top` passages for `question`, best first.
    Found retrieve(String question, Retrieval retrieval, int top);
}
