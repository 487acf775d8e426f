package org.plumbline.cli;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.flow.IndexingListener;
import org.plumbline.core.job.Pace;
import org.plumbline.io.json.PassageJson;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/// Prints documents as they come in: rows to stdout, count, rate and time left to stderr.
final class IndexingPrinter implements IndexingListener {
    private final Terminal terminal;
    private final boolean json;
    private final Pace pace;
    private final Map<DocumentState, Integer> counts = new EnumMap<>(DocumentState.class);
    private int planned;
    private int done;
    private int unchanged;
    private int skipped;

    IndexingPrinter(Terminal terminal, boolean json, LongSupplier clock) {
        this.terminal = terminal;
        this.json = json;
        this.pace = new Pace(clock);
    }

    @Override
    public synchronized void planned(int files) {
        planned = files;
        terminal.progress(files == 1 ? "1 file to look at" : files + " files to look at");
    }

    @Override
    public synchronized void outcome(DocumentRow row, boolean changed) {
        done++;
        unchanged += changed ? 0 : 1;
        counts.merge(row.state(), 1, Integer::sum);
        if (json) {
            terminal.json(PassageJson.document(row));
        } else {
            terminal.line(text(row, changed));
        }
        terminal.progress(progress());
    }

    @Override
    public synchronized void skipped(Path path, Reason reason) {
        skipped++;
        terminal.progress("skipped: " + reason.text());
    }

    synchronized void summary() {
        terminal.progress(
                String.format(
                        Locale.ROOT,
                        "%d ready, %d partial, %d failed, %d unchanged, %d left out",
                        count(DocumentState.READY),
                        count(DocumentState.PARTIAL),
                        count(DocumentState.FAILED),
                        unchanged,
                        skipped));
    }

    synchronized int count(DocumentState state) {
        return counts.getOrDefault(state, 0);
    }

    synchronized int ready() {
        return count(DocumentState.READY) + count(DocumentState.PARTIAL);
    }

    synchronized int skipped() {
        return skipped;
    }

    static String text(DocumentRow row, boolean changed) {
        var state = row.state().name().toLowerCase(Locale.ROOT) + (changed ? "" : ", unchanged");
        var reason = row.reason();
        return String.format(
                        Locale.ROOT,
                        "%-18s %4d  %4d pages  %5d chunks  %s",
                        state,
                        row.id().value(),
                        row.pages(),
                        row.chunks(),
                        row.path())
                + (reason == null ? "" : "\n    " + reason.text());
    }

    private String progress() {
        var left = pace.secondsLeft(done, planned);
        return String.format(Locale.ROOT, "%d of %d  %.1f files/s", done, planned, pace.rate(done))
                + (left.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "  %.0f s left", left.getAsDouble()));
    }
}
