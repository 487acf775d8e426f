package org.plumbline.core.generate;

/// How a generation ended; every one ends exactly once.
public enum Finish {
    STOP,
    LENGTH,
    CANCELLED,
    ERROR;

    /// As JSON writes it: `stop`, `length`, …
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
