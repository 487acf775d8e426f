package org.plumbline.core.compare;

/// Names a conversation.
public record ConversationId(long value) {}
