package org.plumbline.core.prompt;

/// Something that did not fit into the context and was left out, named: a passage, a document, a
/// turn.
public record LeftOut(String what, String why, int tokens) {}
