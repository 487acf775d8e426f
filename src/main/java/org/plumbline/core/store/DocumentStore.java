package org.plumbline.core.store;

import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.failure.Reason;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Keeps documents: the truth of the workspace. Every method is one transaction; what a returned
/// `save`, `fail` or `remove` did survives a kill.
public interface DocumentStore {
    /// Current versions of all documents that are not removed, by path.
    List<DocumentRow> documents();

    Optional<DocumentRow> byPath(String path);

    Optional<DocumentRow> byId(DocumentId id);

    /// Saves the document; an older version of the same path becomes `REPLACED` when an answer, run
    /// or training row names it and is deleted otherwise. State is `PARTIAL` when parts were
    /// skipped.
    DocumentRow save(IndexedDocument document);

    /// Records that the file could not be read. A readable older version stays current beside it.
    DocumentRow fail(String path, String sha256, long bytes, Reason reason);

    /// Marks a document whose file was deleted.
    void gone(DocumentId id);

    /// Takes the document out of lists and index; versions that answers name stay readable.
    void remove(DocumentId id);

    /// The extracted text of a version, also of a replaced one.
    CodePoints text(VersionId version);

    /// Pages without glyphs (`Glyphs.NONE`), in order.
    List<Page> pages(VersionId version);

    /// One page with its glyphs; `number` from 1.
    Page page(VersionId version, int number);

    List<Heading> headings(VersionId version);

    /// Where a span of a version lies: page, boxes a line run, heading path.
    Place place(VersionId version, Span span);

    List<StoredChunk> chunks(VersionId version);

    /// The chunks with these ids, in the order of the ids; unknown ids are left out.
    List<StoredChunk> chunks(Collection<ChunkId> ids);

    /// Every chunk of a current ready or partial version with its vector of `embedder`, for
    /// building an index.
    void forEachVector(EmbedderFingerprint embedder, BiConsumer<StoredChunk, float[]> visitor);
}
