package org.plumbline.core.generate;

/// A language model an engine has.
///
/// @param engine `ollama` or `builtin`
/// @param digest of its weights; tells a model from another under the same name
/// @param bytes on disk
/// @param contextLength most tokens it takes, prompt and answer together; 0 = unknown
/// @param quantisation e.g. `Q4_K_M`, "" = unknown
/// @param local false when the engine would send the prompt to another machine
public record Model(
        String name,
        String digest,
        String engine,
        long bytes,
        int contextLength,
        String quantisation,
        boolean local) {}
