package org.plumbline.core.compare;

/// Names a turn of a conversation.
public record TurnId(long value) {}
