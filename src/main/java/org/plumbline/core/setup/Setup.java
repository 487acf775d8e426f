package org.plumbline.core.setup;

import org.plumbline.core.generate.Options;
import org.plumbline.core.prompt.PromptTemplate;

/// One way to answer: independent choices, so that their effects can be told apart.
///
/// @param model name of the model, "" = the workspace's chosen model
public record Setup(
        String name,
        int version,
        String model,
        PromptTemplate prompt,
        Knowledge knowledge,
        Options options) {
    /// The standard setups' names, in the order every list has them.
    public static final java.util.List<String> STANDARD =
            java.util.List.of(
                    "base", "prompted", "long-context", "rag", "tuned", "hybrid", "routed");

    public Setup withModel(String other) {
        return new Setup(name, version, other, prompt, knowledge, options);
    }
}
