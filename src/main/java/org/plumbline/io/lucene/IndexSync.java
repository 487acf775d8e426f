package org.plumbline.io.lucene;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.job.Progress;
import org.plumbline.core.store.DocumentStore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings an index to what the store holds, after a kill, a damage or a new format: what is missing
/// is added, what is too much is removed.
public final class IndexSync {
    private static final int COMMIT_EVERY = 20_000;
    private final LuceneIndex index;
    private final DocumentStore documents;
    private final EmbedderFingerprint embedder;

    public IndexSync(LuceneIndex index, DocumentStore documents, EmbedderFingerprint embedder) {
        this.index = index;
        this.documents = documents;
        this.embedder = embedder;
    }

    /// Returns how many chunks were added. Quick when nothing differs.
    public long run(Progress progress) {
        var wanted = wanted();
        var present = index.counts();
        present.forEach((version, count) -> {
            if (!count.equals(wanted.get(version))) {
                index.remove(version);
            }
        });
        wanted.entrySet().removeIf(want -> want.getValue().equals(present.get(want.getKey())));
        var added = wanted.isEmpty() ? 0 : add(wanted, progress);
        index.commit();
        return added;
    }

    private Map<VersionId, Integer> wanted() {
        Map<VersionId, Integer> wanted = new HashMap<>();
        documents.documents().stream()
                .filter(IndexSync::searchable)
                .filter(row -> row.chunks() > 0)
                .forEach(row -> wanted.put(row.version(), row.chunks()));
        return wanted;
    }

    private static boolean searchable(DocumentRow row) {
        return row.state() == DocumentState.READY || row.state() == DocumentState.PARTIAL;
    }

    private long add(Map<VersionId, Integer> missing, Progress progress) {
        var total = missing.values().stream().mapToLong(Integer::longValue).sum();
        var added = new long[1];
        documents.forEachVector(
                embedder,
                (chunk, vector) -> {
                    if (missing.containsKey(chunk.version())) {
                        index.put(List.of(chunk), List.of(vector));
                        if (++added[0] % COMMIT_EVERY == 0) {
                            index.commit();
                        }
                        progress.report(added[0], total, "index");
                    }
                });
        return added[0];
    }
}
