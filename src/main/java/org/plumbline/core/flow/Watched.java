package org.plumbline.core.flow;

import org.plumbline.core.generate.AnswerListener;

/// Passes on what happens to an answer and measures how long it waited for the columns before it.
final class Watched implements AnswerListener {
    private static final long NANOS_A_MILLI = 1_000_000;
    private final AnswerListener listener;
    private final long since;
    private long queued;

    /// `since`: the nanosecond its waiting began.
    Watched(AnswerListener listener, long since) {
        this.listener = listener;
        this.since = since;
    }

    /// Its turn comes now.
    void begins() {
        queued = (System.nanoTime() - since) / NANOS_A_MILLI;
    }

    /// Milliseconds spent waiting for other columns.
    long queued() {
        return queued;
    }

    @Override
    public void waiting(int position) {
        listener.waiting(position);
    }

    @Override
    public void started() {
        listener.started();
    }

    @Override
    public void text(String more) {
        listener.text(more);
    }
}
