package org.plumbline.core.job;

/// Where work says how far it is. Callable from any thread.
@FunctionalInterface
public interface Progress {
    /// `done` of `total` units are done (`total` 0: unknown); `doing` names the present one, may be
    /// "".
    void report(long done, long total, String doing);

    /// Progress nobody looks at.
    static Progress none() {
        return (done, total, doing) -> {};
    }
}
