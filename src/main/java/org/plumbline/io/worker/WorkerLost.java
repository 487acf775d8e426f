package org.plumbline.io.worker;

/// A request that got no answer of its own. The caller knows what was asked and words the failure.
public final class WorkerLost extends Exception {
    private final How how;

    /// What happened to the child.
    public enum How {
        /// It needed more memory than it may have.
        MEMORY,
        /// It took longer than it may.
        TIME,
        /// It wanted to answer more than it may.
        OUTPUT,
        /// It met an error nobody foresaw, and lives on.
        DEFECT,
        /// It ended, or never began.
        DEATH
    }

    public WorkerLost(How how, String details) {
        super(details);
        this.how = how;
    }

    public How how() {
        return how;
    }
}
