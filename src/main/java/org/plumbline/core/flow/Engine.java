package org.plumbline.core.flow;

import org.plumbline.core.generate.Generator;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Models;

import java.util.stream.IntStream;

/// What answers: models, the generator that runs them, and the largest window it may take.
///
/// @param mostContext tokens; a larger window costs memory and time whether it is filled or not
public record Engine(Models models, Generator generator, int mostContext) {
    private static final int[] WINDOWS = {2048, 4096, 8192, 16384, 32768};

    /// The window for a prompt and answer of `tokens`: the next of 2048, 4096, … 32768, at most
    /// what the model and this engine allow. A few fixed sizes keep the model loaded.
    int window(Model model, int tokens) {
        var next = IntStream.of(WINDOWS).filter(window -> window >= tokens).findFirst();
        return Math.min(next.orElse(WINDOWS[WINDOWS.length - 1]), most(model));
    }

    int most(Model model) {
        return model.contextLength() == 0
                ? mostContext
                : Math.min(mostContext, model.contextLength());
    }
}
