package org.plumbline.core.compare;

/// Names a kept answer.
public record AnswerId(long value) {}
