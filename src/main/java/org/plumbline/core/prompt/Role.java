package org.plumbline.core.prompt;

/// Who speaks in a message.
public enum Role {
    SYSTEM,
    USER,
    ASSISTANT
}
