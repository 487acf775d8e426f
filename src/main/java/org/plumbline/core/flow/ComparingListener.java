package org.plumbline.core.flow;

import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.generate.AnswerListener;
import org.plumbline.core.prompt.Prompt;

import java.util.List;

/// Watches a comparison. Called on working threads. `column` is the index of the setup asked.
public interface ComparingListener {
    /// The turn exists (with its rewrite, when there is one); no answer yet.
    default void began(Turn turn) {}

    /// The prompt of a column is filled: passages, what was left out, token estimate.
    default void prompted(int column, Prompt prompt) {}

    /// Watches the answer of a column.
    default AnswerListener answer(int column) {
        return AnswerListener.none();
    }

    /// An answer has ended and is kept.
    default void ended(int column, KeptAnswer answer) {}

    /// Warnings about a column's passages, e.g. that two of them differ.
    default void warned(int column, List<String> warnings) {}
}
