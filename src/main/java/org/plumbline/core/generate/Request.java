package org.plumbline.core.generate;

import org.plumbline.core.prompt.Prompt;

/// What to generate; `context` is the window (`num_ctx`) for this model and comparison.
public record Request(Prompt prompt, Model model, Options options, int context) {}
