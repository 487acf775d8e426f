package org.plumbline.core.generate;

/// Tokens as the engine counted them (prompt: the upper estimate when `promptCounted` is false),
/// and the window (`num_ctx`) they had to fit into.
public record TokenCounts(int prompt, int answer, int context, boolean promptCounted) {}
