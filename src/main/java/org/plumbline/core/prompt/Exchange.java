package org.plumbline.core.prompt;

/// An earlier question of a conversation and what this column answered.
public record Exchange(String question, String answer) {}
