package org.plumbline.core.failure;

/// A failure as data: what, why, what now.
public record Reason(String what, String why, String now) {
    /// One readable line: `What: why. Now.`
    public String text() {
        return what + ": " + why + ". " + now;
    }

    public Failure failure() {
        return new Failure(what, why, now);
    }
}
