package org.plumbline.core.generate;

/// Watches one answer come into being. Called on the generating thread, in this order: `waiting`
/// any number of times, `started` once, `text` any number of times.
public interface AnswerListener {
    /// Its place in the engine's queue, 1 = next.
    default void waiting(int position) {}

    /// Its turn has come: the model reads the prompt.
    default void started() {}

    /// More text has been written.
    default void text(String more) {}

    /// A listener that does nothing.
    static AnswerListener none() {
        return new AnswerListener() {};
    }
}
