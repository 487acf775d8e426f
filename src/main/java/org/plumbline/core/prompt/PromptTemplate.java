package org.plumbline.core.prompt;

import java.util.List;

/// The words around a question: versioned, editable.
///
/// @param system instructions, "" for none
/// @param stepByStep asks the model to reason before it answers
public record PromptTemplate(
        String name, int version, String system, List<Example> examples, boolean stepByStep) {
    /// The question alone.
    public static final PromptTemplate PLAIN = new PromptTemplate("plain", 1, "", List.of(), false);

    public PromptTemplate {
        examples = List.copyOf(examples);
    }
}
