package org.plumbline.core.prompt;

/// A worked example in a prompt (few-shot).
public record Example(String question, String answer) {}
