package org.plumbline.io.h2;

import org.jdbi.v3.core.statement.StatementContext;
import org.plumbline.core.chunk.Chunk;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.document.Glyphs;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.StoredChunk;
import org.plumbline.io.json.Json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// Rows of the database as the core's records.
final class Rows {
    private Rows() {}

    static DocumentRow document(ResultSet row, StatementContext context) throws SQLException {
        var reason = row.getString("reason");
        return new DocumentRow(
                new DocumentId(row.getLong("id")),
                new VersionId(row.getLong("version")),
                row.getString("path"),
                DocumentState.valueOf(row.getString("state")),
                row.getInt("pages"),
                row.getInt("chunks"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("added", OffsetDateTime.class).toInstant(),
                reason == null ? null : Json.read(reason, Reason.class));
    }

    static StoredChunk chunk(ResultSet row, StatementContext context) throws SQLException {
        return new StoredChunk(
                new ChunkId(row.getLong("id")),
                new DocumentId(row.getLong("document")),
                new VersionId(row.getLong("version")),
                row.getString("path"),
                new Chunk(span(row), row.getString("text"), row.getInt("tokens")));
    }

    static Heading heading(ResultSet row, StatementContext context) throws SQLException {
        return new Heading(row.getInt("level"), span(row), row.getString("title"));
    }

    static Page page(ResultSet row, Glyphs glyphs) throws SQLException {
        return new Page(
                row.getInt("number"),
                row.getFloat("width"),
                row.getFloat("height"),
                span(row),
                glyphs);
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("span_start"), row.getInt("span_end"));
    }
}
