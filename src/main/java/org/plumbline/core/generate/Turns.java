package org.plumbline.core.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The queue before an engine: first come, first served, a few at a time. An engine serves requests
/// to one model one after another anyway; queueing here lets the wait be shown and kept out of the
/// timings. Thread-safe.
public final class Turns {
    private final List<Object> waiting = new ArrayList<>();
    private int free;

    /// Lets `atOnce` in at the same time.
    public Turns(int atOnce) {
        free = atOnce;
    }

    /// A turn; give it back by closing it.
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /// Waits for a turn; `position` hears its place in the queue each time that changes, 1 = next,
    /// and nothing when it need not wait.
    public Turn enter(IntConsumer position) throws InterruptedException {
        var ticket = new Object();
        join(ticket);
        var told = 0;
        while (true) {
            int place;
            synchronized (this) {
                place = waiting.indexOf(ticket) + 1;
                if (place <= free) {
                    waiting.remove(ticket);
                    free--;
                    notifyAll();
                    return this::leave;
                }
                if (place == told) {
                    await(ticket);
                    continue;
                }
            }
            told = place;
            position.accept(place);
        }
    }

    private synchronized void join(Object ticket) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped before its turn");
        }
        waiting.add(ticket);
    }

    private synchronized void await(Object ticket) throws InterruptedException {
        try {
            wait();
        } catch (InterruptedException interrupt) {
            waiting.remove(ticket);
            notifyAll();
            throw interrupt;
        }
    }

    private synchronized void leave() {
        free++;
        notifyAll();
    }
}
