package org.plumbline.core.flow;

import org.plumbline.core.chunk.Chunker;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.embed.Embedder;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.store.ChunkIndex;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.core.store.IndexedDocument;

import java.nio.file.Path;
import java.util.List;

/// Documents to chunks one can search: read, chunk, embed, store. Each file is wholly there or not
/// at all; what was told to `outcome` is durable.
public final class IndexingFlow {
    private final Reading reading;
    private final Chunker chunker;
    private final Embedder embedder;
    private final DocumentStore documents;
    private final ChunkIndex index;

    public IndexingFlow(
            Reading reading,
            Chunker chunker,
            Embedder embedder,
            DocumentStore documents,
            ChunkIndex index) {
        this.reading = reading;
        this.chunker = chunker;
        this.embedder = embedder;
        this.documents = documents;
        this.index = index;
    }

    /// Brings in the files among `paths` and below their folders, and marks known documents there
    /// whose file is gone. Stopped by interruption; what was ready stays.
    public void index(List<Path> paths, IndexingListener listener) throws InterruptedException {
        try (var ahead = reading.ahead(paths, documents, listener)) {
            for (var read = ahead.next(); read != null; read = ahead.next()) {
                outcome(read, listener);
            }
        } finally {
            index.commit();
        }
        for (var row : reading.missing(paths, documents.documents())) {
            documents.gone(row.id());
            index.remove(row.version());
            documents.byId(row.id()).ifPresent(gone -> listener.outcome(gone, true));
        }
        index.commit();
    }

    private void outcome(Read read, IndexingListener listener) throws InterruptedException {
        switch (read) {
            case Read.Unchanged(var row) -> listener.outcome(row, false);
            case Read.Unreadable(var file, var content, var reason) ->
                    listener.outcome(fail(file, content, reason), true);
            case Read.Parsed parsed -> listener.outcome(stored(parsed, listener), true);
        }
    }

    private DocumentRow stored(Read.Parsed read, IndexingListener listener)
            throws InterruptedException {
        try {
            return store(indexed(read, listener));
        } catch (Failure failure) {
            return fail(read.file(), read.content(), failure.reason());
        }
    }

    private IndexedDocument indexed(Read.Parsed read, IndexingListener listener)
            throws InterruptedException {
        var chunks = chunker.chunk(read.document());
        var texts = chunks.stream().map(chunk -> chunk.text()).toList();
        var vectors =
                embedder.embed(
                        texts,
                        (done, total, doing) -> listener.embedding(read.file(), done, total));
        return new IndexedDocument(
                read.file().toString(),
                read.content().sha256(),
                read.content().bytes(),
                reading.parserName(),
                read.document(),
                chunker.fingerprint(),
                chunks,
                embedder.fingerprint(),
                vectors);
    }

    private DocumentRow store(IndexedDocument document) {
        var before = documents.byPath(document.path());
        var row = documents.save(document);
        before.ifPresent(old -> index.remove(old.version()));
        index.put(documents.chunks(row.version()), document.vectors());
        return row;
    }

    private DocumentRow fail(Path file, Reading.Known content, Reason reason) {
        return documents.fail(file.toString(), content.sha256(), content.bytes(), reason);
    }

    /// Whether a document answers searches.
    static boolean searchable(DocumentRow row) {
        return row.state() == DocumentState.READY || row.state() == DocumentState.PARTIAL;
    }
}
