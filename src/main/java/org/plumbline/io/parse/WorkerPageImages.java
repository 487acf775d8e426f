package org.plumbline.io.parse;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.parse.PageImages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Draws pages in a child JVM of its own, so that a page appears at once while files are read;
/// keeps the last few pictures. Callable from any thread.
public final class WorkerPageImages implements PageImages, AutoCloseable {
    private static final long KEPT_BYTES = 16 << 20;
    private final ParseWorkers workers;
    private final Map<Key, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptBytes;

    private record Key(Path file, long changed, int number, float scale) {}

    /// `cache` is a folder this may write font facts to.
    public WorkerPageImages(Path cache) {
        this.workers = new ParseWorkers(cache, 1, ParseLimits.USUAL);
    }

    @Override
    public byte[] png(Path file, int number, float scale) throws InterruptedException {
        var key = new Key(file, changed(file), number, scale);
        var known = known(key);
        if (known != null) {
            return known;
        }
        var drawn = workers.call(file, ParseMain.draw(file, number, scale), DocumentWire::bytes);
        keep(key, drawn);
        return drawn;
    }

    @Override
    public void close() {
        workers.close();
    }

    private synchronized byte @Nullable [] known(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, byte[] png) {
        var before = kept.put(key, png);
        keptBytes += png.length - (before == null ? 0 : before.length);
        var oldest = kept.entrySet().iterator();
        while (keptBytes > KEPT_BYTES && kept.size() > 1) {
            keptBytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
