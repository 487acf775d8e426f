package org.plumbline.core.setup;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Model;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.trace.Step;

import java.util.List;

/// What a setup answered, with everything needed to show and repeat it.
///
/// @param setup as it was then
/// @param model null when it could not be found
/// @param prompt exactly as sent; null when it failed before
public record Answer(
        Setup setup,
        @Nullable Model model,
        @Nullable Prompt prompt,
        Generation generation,
        List<Step> steps) {
    public Answer {
        steps = List.copyOf(steps);
    }

    /// Passages in and out of the prompt, by rank.
    public List<Passage> passages() {
        return prompt == null ? List.of() : prompt.passages();
    }

    public String text() {
        return generation.text();
    }
}
