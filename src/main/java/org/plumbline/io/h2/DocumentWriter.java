package org.plumbline.io.h2;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.parse.ParsedDocument;
import org.plumbline.core.store.IndexedDocument;
import org.plumbline.io.json.Json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Writes documents inside the caller's transaction.
final class DocumentWriter {
    private static final String INSERT_VERSION =
            """
            insert into version(document, sha256, bytes, parser, format, charset, state, reason, added, is_current, skipped, text)
            values (:document, :sha256, :bytes, :parser, :format, :charset, :state, :reason, :added, :current, :skipped, :text)
            """;
    private static final String POINTED =
            """
            (exists (select 1 from passage x where x.version = v.id) or exists (select 1 from mark x where x.version = v.id)
             or exists (select 1 from exclusion x where x.version = v.id) or exists (select 1 from evidence x where x.version = v.id)
             or exists (select 1 from training_row x where x.version = v.id))
            """;

    void save(Handle handle, IndexedDocument indexed) {
        var document = document(handle, indexed.path());
        retire(handle, document);
        var parsed = indexed.document();
        var partial = !parsed.skipped().isEmpty();
        var version =
                version(
                        handle,
                        document,
                        new Facts(indexed.sha256(), indexed.bytes(), indexed.parser()),
                        parsed,
                        partial ? "PARTIAL" : "READY",
                        partial ? skipped(indexed) : null);
        pages(handle, version, parsed);
        headings(handle, version, parsed);
        chunks(handle, version, indexed);
    }

    void fail(Handle handle, String path, String sha256, long bytes, Reason reason) {
        var document = document(handle, path);
        handle.execute("delete from version where document = ? and state = 'FAILED'", document);
        var facts = new Facts(sha256, bytes, "");
        version(handle, document, facts, ParsedDocument.plain(""), "FAILED", reason);
    }

    void remove(Handle handle, long document) {
        retire(handle, document);
        handle.execute("update document set removed = true where id = ?", document);
        handle.execute(
                "delete from document d where id = ? and not exists (select 1 from version v where"
                        + " v.document = d.id)",
                document);
    }

    /// Older versions: kept without chunks when something points at them, else deleted.
    private static void retire(Handle handle, long document) {
        handle.execute("delete from version v where document = ? and not " + POINTED, document);
        handle.execute(
                "delete from chunk where version in (select id from version where document = ?)",
                document);
        handle.execute(
                "update version set is_current = false, state = 'REPLACED' where document = ?",
                document);
    }

    /// Deletes replaced versions that nothing points at any more.
    static void sweep(Handle handle) {
        handle.execute("delete from version v where state = 'REPLACED' and not " + POINTED);
        handle.execute(
                "delete from document d where removed and not exists (select 1 from version v where"
                        + " v.document = d.id)");
    }

    private static long document(Handle handle, String path) {
        var known =
                handle.createQuery("select id from document where path = ?")
                        .bind(0, path)
                        .mapTo(Long.class)
                        .findOne();
        if (known.isPresent()) {
            handle.execute("update document set removed = false where id = ?", known.get());
            return known.get();
        }
        return handle.createUpdate("insert into document(path) values (?)")
                .bind(0, path)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private record Facts(String sha256, long bytes, String parser) {}

    /// A failed version becomes current only when no readable one is.
    private static long version(
            Handle handle,
            long document,
            Facts facts,
            ParsedDocument parsed,
            String state,
            @Nullable Reason reason) {
        var current =
                !state.equals("FAILED")
                        || handle.createQuery(
                                                "select count(*) from version where document = ?"
                                                        + " and is_current")
                                        .bind(0, document)
                                        .mapTo(Integer.class)
                                        .one()
                                == 0;
        return handle.createUpdate(INSERT_VERSION)
                .bind("document", document)
                .bind("sha256", facts.sha256())
                .bind("bytes", facts.bytes())
                .bind("parser", facts.parser())
                .bind("format", parsed.format())
                .bind("charset", parsed.charset())
                .bind("state", state)
                .bind("reason", reason == null ? null : Json.write(reason))
                .bind("added", Instant.now().atOffset(ZoneOffset.UTC))
                .bind("current", current)
                .bind("skipped", Json.write(parsed.skipped()))
                .bind("text", parsed.text().text())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void pages(Handle handle, long version, ParsedDocument parsed) {
        if (parsed.pages().isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("insert into page values (?, ?, ?, ?, ?, ?, ?)");
        for (var page : parsed.pages()) {
            batch.add(
                    version,
                    page.number(),
                    page.width(),
                    page.height(),
                    page.text().start(),
                    page.text().end(),
                    Packed.glyphs(page.glyphs()));
        }
        batch.execute();
    }

    private static void headings(Handle handle, long version, ParsedDocument parsed) {
        var headings = handle.prepareBatch("insert into heading values (?, ?, ?, ?, ?, ?)");
        for (int at = 0; at < parsed.headings().size(); at++) {
            var heading = parsed.headings().get(at);
            headings.add(
                    version,
                    at,
                    heading.level(),
                    heading.text().start(),
                    heading.text().end(),
                    heading.title());
        }
        headings.execute();
        var blocks = handle.prepareBatch("insert into block values (?, ?, ?, ?)");
        for (int at = 0; at < parsed.blocks().size(); at++) {
            var block = parsed.blocks().get(at);
            blocks.add(version, at, block.start(), block.end());
        }
        blocks.execute();
    }

    private static void chunks(Handle handle, long version, IndexedDocument indexed) {
        if (indexed.chunks().isEmpty()) {
            return;
        }
        var embedder = embedder(handle, indexed.embedder());
        var batch =
                handle.prepareBatch(
                        "insert into chunk(version, chunker, span_start, span_end, text, tokens)"
                                + " values (?, ?, ?, ?, ?, ?)");
        for (var chunk : indexed.chunks()) {
            batch.add(
                    version,
                    indexed.chunker(),
                    chunk.place().start(),
                    chunk.place().end(),
                    chunk.text(),
                    chunk.tokens());
        }
        List<Long> ids = batch.executePreparedBatch("id").mapTo(Long.class).list();
        var vectors = handle.prepareBatch("insert into vector values (?, ?, ?)");
        for (int at = 0; at < ids.size(); at++) {
            vectors.add(ids.get(at), embedder, Packed.vector(indexed.vectors().get(at)));
        }
        vectors.execute();
    }

    private static long embedder(Handle handle, EmbedderFingerprint embedder) {
        var known =
                handle.createQuery("select id from embedder where fingerprint = ?")
                        .bind(0, embedder.text())
                        .mapTo(Long.class)
                        .findOne();
        return known.isPresent() ? known.get() : insert(handle, embedder);
    }

    private static long insert(Handle handle, EmbedderFingerprint embedder) {
        return handle.createUpdate(
                        "insert into embedder(fingerprint, name, digest, dimensions, query_prefix,"
                                + " pooling) values (?, ?, ?, ?, ?, ?)")
                .bind(0, embedder.text())
                .bind(1, embedder.name())
                .bind(2, embedder.digest())
                .bind(3, embedder.dimensions())
                .bind(4, embedder.queryPrefix())
                .bind(5, embedder.pooling())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static Reason skipped(IndexedDocument indexed) {
        return new Reason(
                "Parts of `" + indexed.path() + "` were skipped",
                String.join("; ", indexed.document().skipped()),
                "The rest can be searched.");
    }
}
