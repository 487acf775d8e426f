package org.plumbline.core.generate;

/// Lets a language model write an answer.
@FunctionalInterface
public interface Generator {
    /// Generates and returns when it has ended, exactly once: stop, length, cancelled (the calling
    /// thread was interrupted; within 1 s, also before the first token; the interrupt flag stays
    /// set) or error. Throws nothing for what a server or model does wrong: that is a `Generation`
    /// in `ERROR`.
    Generation generate(Request request, AnswerListener listener);
}
