package org.plumbline.io.h2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.document.Box;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.StoredChunk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class H2DocumentsTest {
    @TempDir Path folder;
    private Database database;
    private H2Documents documents;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        documents = new H2Documents(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSavedDocumentIsReadBackWhole() {
        var sample = Sample.document("/a/b.pdf", 3);

        var row = documents.save(sample);

        assertEquals(List.of(row), documents.documents());
        assertEquals(sample.document().text().text(), documents.text(row.version()).text());
        assertEquals(sample.document().headings(), documents.headings(row.version()));
        assertEquals(sample.document().pages().getFirst(), documents.page(row.version(), 1));
        assertEquals(
                sample.chunks(),
                documents.chunks(row.version()).stream().map(StoredChunk::chunk).toList());
    }

    @Test
    void everyVectorComesBackWithItsChunk() {
        var sample = Sample.document("/a/b.pdf", 3);
        var row = documents.save(sample);
        var chunks = new ArrayList<StoredChunk>();
        var vectors = new ArrayList<float[]>();

        documents.forEachVector(
                Sample.EMBEDDER,
                (chunk, vector) -> {
                    chunks.add(chunk);
                    vectors.add(vector);
                });

        assertEquals(documents.chunks(row.version()), chunks);
        assertArrayEquals(sample.vectors().toArray(), vectors.toArray());
    }

    @Test
    void aPlaceHasABoxForEachLineAndTheHeadingPath() {
        var version = documents.save(Sample.document("/a/b.pdf", 3)).version();

        var place = documents.place(version, new Span(0, 3));

        var boxes = List.of(new Box(1, 10, 10, 10, 8), new Box(1, 10, 30, 5, 8));
        assertEquals(
                new Place(new Span(0, 3), 1, boxes, null, null, null, List.of("Pumps")), place);
    }

    @Test
    void chunksComeInTheOrderOfTheirIdsAndUnknownOnesAreLeftOut() {
        var chunks = documents.chunks(documents.save(Sample.document("/a", 2)).version());

        var found =
                documents.chunks(List.of(chunks.get(1).id(), new ChunkId(-1), chunks.get(0).id()));

        assertEquals(chunks.reversed(), found);
    }

    @Test
    void anOlderVersionIsDeletedWhenNothingPointsAtIt() {
        var older = documents.save(Sample.document("/a", 2)).version();

        documents.save(Sample.document("/a", 3));

        assertThrows(RuntimeException.class, () -> documents.text(older));
    }

    @Test
    void anOlderVersionStaysReadableWhenAMarkPointsAtIt() {
        var older = documents.save(Sample.document("/a", 2)).version();
        mark(older);

        var newer = documents.save(Sample.document("/a", 3));

        assertEquals(
                Sample.document("/a", 2).document().text().text(), documents.text(older).text());
        assertEquals(List.of(), documents.chunks(older));
        assertEquals(List.of(newer), documents.documents());
    }

    @Test
    void aRemovedDocumentLeavesTheListsButItsPointedVersionStays() {
        var row = documents.save(Sample.document("/a", 2));
        mark(row.version());

        documents.remove(row.id());

        assertEquals(List.of(), documents.documents());
        assertEquals(1, documents.pages(row.version()).size());
    }

    @Test
    void aFailureBesideAReadableVersionLeavesItCurrent() {
        var readable = documents.save(Sample.document("/a", 2));

        var row =
                documents.fail(
                        "/a", "bb", 1, new Reason("Cannot read `a`", "it is cut", "Add it."));

        assertEquals(readable, row);
    }

    @Test
    void aFileThatCannotBeReadIsListedWithItsReason() {
        var reason = new Reason("Cannot read `a`", "it is cut", "Add it.");

        var row = documents.fail("/a", "bb", 1, reason);

        assertEquals(DocumentState.FAILED, row.state());
        assertEquals(reason, row.reason());
    }

    @Test
    void aGoneDocumentIsNotSearched() {
        var row = documents.save(Sample.document("/a", 2));

        documents.gone(row.id());

        assertEquals(DocumentState.GONE, documents.byId(row.id()).orElseThrow().state());
        documents.forEachVector(
                Sample.EMBEDDER,
                (chunk, vector) -> {
                    throw new AssertionError(chunk);
                });
    }

    @Test
    void aChangedMigrationIsRefused() {
        database.change(handle -> handle.execute("update migration set digest = 'other'"));
        database.close();

        assertThrows(Failure.class, () -> Database.open(folder));
    }

    @Test
    void aWorkspaceOfANewerPlumblineIsRefused() {
        database.change(handle -> handle.execute("insert into migration values (99, 'x')"));
        database.close();

        var failure = assertThrows(Failure.class, () -> Database.open(folder));

        assertEquals("a newer Plumbline wrote it", failure.why());
    }

    private void mark(VersionId version) {
        database.change(handle ->
                handle.execute(
                        "insert into mark(version, span_start, span_end) values (?, 0, 1)",
                        version.value()));
    }
}
