package org.plumbline.io.worker;

import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;

/// Several child JVMs of one kind; a request goes to the one that was used last and is free.
/// Closing ends them. Callable from any thread.
public final class Workers implements AutoCloseable {
    private final List<Worker> all;
    private final BlockingDeque<Worker> free;

    public Workers(WorkerCommand command, int count) {
        all = Stream.generate(() -> new Worker(command)).limit(count).toList();
        free = new LinkedBlockingDeque<>(all);
    }

    /// Asks a child and waits for its answer; throws the `Failure` the child threw.
    public <T> T call(Message request, Decoder<T> decoder) throws WorkerLost, InterruptedException {
        var worker = free.takeFirst();
        try {
            return worker.call(request, decoder);
        } finally {
            free.addFirst(worker);
        }
    }

    /// Process ids of the children that run now.
    public List<Long> pids() {
        return all.stream().map(Worker::pid).filter(pid -> pid >= 0).toList();
    }

    @Override
    public void close() {
        all.forEach(Worker::close);
    }
}
