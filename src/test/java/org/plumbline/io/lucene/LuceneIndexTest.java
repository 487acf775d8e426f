package org.plumbline.io.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.chunk.Chunk;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.store.ChunkHit;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.Filter;
import org.plumbline.core.store.StoredChunk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class LuceneIndexTest {
    @TempDir Path folder;

    @Test
    void wordsFindTheirChunkInAnyGrammaticalForm() {
        try (var index = filled()) {
            assertEquals(List.of(1L), ids(index.byWords("warranties?", 10, Filter.ALL)));
            assertEquals(List.of(), ids(index.byWords("the of and", 10, Filter.ALL)));
            assertEquals(List.of(), ids(index.byWords("", 10, Filter.ALL)));
        }
    }

    @Test
    void vectorsComeNearestFirstWithTheirCosine() {
        try (var index = filled()) {
            var hits = index.byVector(new float[] {.6f, .8f}, 10, Filter.ALL);
            assertEquals(List.of(2L, 1L, 3L), ids(hits));
            assertEquals(.8, hits.getFirst().score(), 1e-3);
        }
    }

    @Test
    void aFilterHoldsBackOtherDocumentsAndFolders() {
        try (var index = filled()) {
            var question = "pump warranty impeller torque";
            var second = new Filter(List.of(new DocumentId(2)), List.of());
            assertEquals(List.of(3L), ids(index.byWords(question, 10, second)));
            assertEquals(List.of(3L), ids(index.byVector(new float[] {1, 0}, 10, second)));
            var manuals = new Filter(List.of(), List.of("/docs/manuals/"));
            assertEquals(
                    List.of(1L, 2L),
                    ids(index.byWords(question, 10, manuals)).stream().sorted().toList());
            var man = new Filter(List.of(), List.of("/docs/man"));
            assertEquals(List.of(), ids(index.byWords(question, 10, man)));
        }
    }

    @Test
    void whatIsRemovedIsFoundNoMoreOnceCommitted() {
        try (var index = filled()) {
            index.remove(new VersionId(1));
            index.commit();
            assertEquals(Map.of(new VersionId(2), 1), positive(index));
        }
    }

    @Test
    void itIsThereAfterReopening() {
        filled().close();
        try (var index = LuceneIndex.open(folder, "embedder")) {
            assertEquals(List.of(1L), ids(index.byWords("warranty", 10, Filter.ALL)));
        }
    }

    @Test
    void anIndexOfAnotherEmbedderIsThrownAway() {
        filled().close();
        try (var index = LuceneIndex.open(folder, "another")) {
            assertEquals(Map.of(), index.counts());
        }
    }

    @Test
    void aHalfWrittenIndexIsThrownAway() throws IOException {
        filled().close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (var index = LuceneIndex.open(folder, "embedder")) {
            assertTrue(index.counts().isEmpty());
            index.put(List.of(chunk(9, 9, "/x.txt", "again")), List.of(new float[] {1, 0}));
            index.commit();
            assertEquals(List.of(9L), ids(index.byWords("again", 10, Filter.ALL)));
        }
    }

    private LuceneIndex filled() {
        var index = LuceneIndex.open(folder, "embedder");
        index.put(
                List.of(
                        chunk(1, 1, "/docs/manuals/a.pdf", "The warranty of the pump"),
                        chunk(2, 1, "/docs/manuals/a.pdf", "Impeller nut")),
                List.of(new float[] {1, 0}, new float[] {0, 1}));
        index.put(
                List.of(chunk(3, 2, "/docs/b.pdf", "Torque of the impeller")),
                List.of(new float[] {-1, 0}));
        index.commit();
        return index;
    }

    private static Map<VersionId, Integer> positive(LuceneIndex index) {
        var counts = new java.util.HashMap<>(index.counts());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static List<Long> ids(List<ChunkHit> hits) {
        return hits.stream().map(hit -> hit.chunk().value()).toList();
    }

    private static StoredChunk chunk(long id, long version, String path, String text) {
        return new StoredChunk(
                new ChunkId(id),
                new DocumentId(version),
                new VersionId(version),
                path,
                new Chunk(new Span(0, text.length()), text, 4));
    }
}
