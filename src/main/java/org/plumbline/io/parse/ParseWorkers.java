package org.plumbline.io.parse;

import org.plumbline.core.failure.Failure;
import org.plumbline.io.worker.Decoder;
import org.plumbline.io.worker.Message;
import org.plumbline.io.worker.WorkerCommand;
import org.plumbline.io.worker.WorkerLost;
import org.plumbline.io.worker.Workers;

import java.nio.file.Path;
import java.util.List;

/// The child JVMs that read files, and what is said of a file that ended one.
final class ParseWorkers implements AutoCloseable {
    private final ParseLimits limits;
    private final Workers workers;

    /// `cache` is a folder for what PDFBox remembers of the fonts of this machine.
    ParseWorkers(Path cache, int count, ParseLimits limits) {
        this.limits = limits;
        this.workers =
                new Workers(
                        new WorkerCommand(
                                "org.plumbline.io.parse.ParseMain",
                                options(cache),
                                limits.time(),
                                limits.output()),
                        count);
    }

    <T> T call(Path file, Message request, Decoder<T> decoder) throws InterruptedException {
        try {
            return workers.call(request, decoder);
        } catch (WorkerLost lost) {
            throw failure(file, lost);
        }
    }

    List<Long> pids() {
        return workers.pids();
    }

    @Override
    public void close() {
        workers.close();
    }

    private static List<String> options(Path cache) {
        return List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + cache,
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    }

    private Failure failure(Path file, WorkerLost lost) {
        var what = "Cannot read `" + Unreadable.name(file) + "`";
        return switch (lost.how()) {
            case MEMORY ->
                    new Failure(
                            what,
                            "it needs more memory than the 512 MB a document may use",
                            "Split it into smaller files and add those.",
                            lost);
            case TIME ->
                    new Failure(
                            what,
                            "reading it took longer than " + limits.time().toSeconds() + " s",
                            "Split it into smaller files, or save it again as PDF, and add those.",
                            lost);
            case OUTPUT ->
                    new Failure(
                            what,
                            "it holds more than a document may",
                            "Split it into smaller files and add those.",
                            lost);
            case DEFECT, DEATH ->
                    new Failure(
                            what,
                            "reading it failed in an unforeseen way",
                            "Save it again in the program it was made with and add it again.",
                            lost);
        };
    }
}
