package org.plumbline.io.h2;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.plumbline.core.document.Boxes;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.Glyphs;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.HeadingPath;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.core.store.IndexedDocument;
import org.plumbline.core.store.StoredChunk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Documents in H2.
public final class H2Documents implements DocumentStore {
    private static final String DOCUMENTS =
            """
            select d.id, d.path, v.id version, v.state, v.bytes, v.sha256, v.added, v.reason,
                   (select count(*) from page p where p.version = v.id) pages,
                   (select count(*) from chunk c where c.version = v.id) chunks
              from document d join version v on v.document = d.id and v.is_current
             where not d.removed
            """;
    private static final String CHUNKS =
            """
            select c.id, v.document, c.version, d.path, c.span_start, c.span_end, c.text, c.tokens
              from chunk c join version v on v.id = c.version join document d on d.id = v.document
            """;
    private static final String VECTORS =
            """
            select c.id, v.document, c.version, d.path, c.span_start, c.span_end, c.text, c.tokens, x.numbers
              from embedder e join vector x on x.embedder = e.id join chunk c on c.id = x.chunk
              join version v on v.id = c.version join document d on d.id = v.document
             where e.fingerprint = ? and v.is_current and v.state in ('READY', 'PARTIAL') and not d.removed
            """;
    private final Database database;
    private final DocumentWriter writer = new DocumentWriter();

    public H2Documents(Database database) {
        this.database = database;
    }

    @Override
    public List<DocumentRow> documents() {
        return database.read(handle ->
                handle.createQuery(DOCUMENTS + " order by d.path").map(Rows::document).list());
    }

    @Override
    public Optional<DocumentRow> byPath(String path) {
        return database.read(handle -> one(handle, " and d.path = ?", path));
    }

    @Override
    public Optional<DocumentRow> byId(DocumentId id) {
        return database.read(handle -> one(handle, " and d.id = ?", id.value()));
    }

    @Override
    public DocumentRow save(IndexedDocument document) {
        return database.write(handle -> {
            writer.save(handle, document);
            return one(handle, " and d.path = ?", document.path()).orElseThrow();
        });
    }

    @Override
    public DocumentRow fail(String path, String sha256, long bytes, Reason reason) {
        return database.write(handle -> {
            writer.fail(handle, path, sha256, bytes, reason);
            return one(handle, " and d.path = ?", path).orElseThrow();
        });
    }

    @Override
    public void gone(DocumentId id) {
        database.change(handle ->
                handle.execute(
                        "update version set state = 'GONE' where document = ? and is_current",
                        id.value()));
    }

    @Override
    public void remove(DocumentId id) {
        database.change(handle -> writer.remove(handle, id.value()));
    }

    @Override
    public CodePoints text(VersionId version) {
        return database.read(handle ->
                new CodePoints(
                        handle.createQuery("select text from version where id = ?")
                                .bind(0, version.value())
                                .mapTo(String.class)
                                .one()));
    }

    @Override
    public List<Page> pages(VersionId version) {
        return database.read(handle ->
                of(
                                handle,
                                version,
                                "select number, width, height, span_start, span_end from page where"
                                        + " version = ? order by number")
                        .map((row, context) -> Rows.page(row, Glyphs.NONE))
                        .list());
    }

    @Override
    public Page page(VersionId version, int number) {
        return database.read(handle ->
                of(handle, version, "select * from page where version = ? and number = ?")
                        .bind(1, number)
                        .map((row, context) ->
                                Rows.page(row, Packed.glyphs(row.getBytes("glyphs"))))
                        .one());
    }

    @Override
    public List<Heading> headings(VersionId version) {
        return database.read(handle ->
                of(handle, version, "select * from heading where version = ? order by ordinal")
                        .map(Rows::heading)
                        .list());
    }

    @Override
    public Place place(VersionId version, Span span) {
        var pages =
                pages(version).stream()
                        .filter(page -> page.text().overlaps(span))
                        .map(page -> page(version, page.number()))
                        .toList();
        return new Place(
                span,
                pages.isEmpty() ? null : pages.getFirst().number(),
                pages.stream().flatMap(page -> Boxes.of(page, span).stream()).toList(),
                null,
                null,
                null,
                HeadingPath.at(headings(version), span.start()));
    }

    @Override
    public List<StoredChunk> chunks(VersionId version) {
        return database.read(handle ->
                of(handle, version, CHUNKS + " where c.version = ? order by c.id")
                        .map(Rows::chunk)
                        .list());
    }

    @Override
    public List<StoredChunk> chunks(Collection<ChunkId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<ChunkId, StoredChunk>();
        database.read(handle ->
                        handle.createQuery(CHUNKS + " where c.id in (<ids>)")
                                .bindList("ids", ids.stream().map(ChunkId::value).toList())
                                .map(Rows::chunk)
                                .list())
                .forEach(chunk -> found.put(chunk.id(), chunk));
        var ordered = new ArrayList<StoredChunk>();
        for (var id : ids) {
            var chunk = found.get(id);
            if (chunk != null) {
                ordered.add(chunk);
            }
        }
        return ordered;
    }

    @Override
    public void forEachVector(
            EmbedderFingerprint embedder, BiConsumer<StoredChunk, float[]> visitor) {
        database.change(handle ->
                handle.createQuery(VECTORS)
                        .bind(0, embedder.text())
                        .map((row, context) -> {
                            visitor.accept(
                                    Rows.chunk(row, context),
                                    Packed.vector(row.getBytes("numbers")));
                            return true;
                        })
                        .useIterator(rows -> rows.forEachRemaining(row -> {})));
    }

    private static Optional<DocumentRow> one(Handle handle, String where, Object value) {
        return handle.createQuery(DOCUMENTS + where).bind(0, value).map(Rows::document).findOne();
    }

    private static Query of(Handle handle, VersionId version, String sql) {
        return handle.createQuery(sql).bind(0, version.value());
    }
}
