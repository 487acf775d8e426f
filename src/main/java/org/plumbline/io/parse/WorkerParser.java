package org.plumbline.io.parse;

import org.plumbline.core.parse.ParsedDocument;
import org.plumbline.core.parse.Parser;

import java.nio.file.Path;
import java.util.List;

/// Reads files in child JVMs, which start with the first file. A file that ends its child costs
/// that file only. Interruption ends the child that works for the interrupted thread. Callable from
/// several threads, up to the number of children at once.
public final class WorkerParser implements Parser, AutoCloseable {
    /// Names this parser and its version; to be changed whenever the text it makes changes.
    public static final String NAME = "plumbline-1";

    private final ParseWorkers workers;
    private final ParseLimits limits;

    /// `cache` is a folder this may write font facts to; `count` children at most.
    public WorkerParser(Path cache, int count, ParseLimits limits) {
        this.limits = limits;
        this.workers = new ParseWorkers(cache, count, limits);
    }

    @Override
    public ParsedDocument parse(Path file) throws InterruptedException {
        return workers.call(file, ParseMain.parse(file, limits), DocumentWire::read);
    }

    /// Process ids of the children that run now.
    public List<Long> pids() {
        return workers.pids();
    }

    @Override
    public void close() {
        workers.close();
    }
}
