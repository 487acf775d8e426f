package org.plumbline.core.job;

/// Slow work off the JavaFX thread; stopped by interrupting its thread.
@FunctionalInterface
public interface Job<T> {
    /// Does the work and returns its result. Reports through `progress`; must notice interruption
    /// within a second and then throw `InterruptedException` (what is already durable stays).
    T run(Progress progress) throws Exception;
}
