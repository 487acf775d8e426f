package org.plumbline.core.prompt;

/// One message as sent.
public record Message(Role role, String text) {}
