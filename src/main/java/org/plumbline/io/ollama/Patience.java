package org.plumbline.io.ollama;

import java.time.Duration;

/// How long a silent server is waited for: until the first token (a long prompt on a slow machine
/// takes minutes, and a large model minutes to load), and between two tokens.
public record Patience(Duration first, Duration between) {
    public static final Patience USUAL =
            new Patience(Duration.ofMinutes(15), Duration.ofSeconds(90));
}
