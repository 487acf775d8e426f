package org.plumbline.core.retrieve;

import org.plumbline.core.embed.Embedder;
import org.plumbline.core.store.ChunkHit;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.ChunkIndex;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.core.store.StoredChunk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Searches a chunk index by words, by vector, or by both merged.
public final class IndexRetriever implements Retriever {
    /// Each stage's own list is this much longer than what was asked for.
    private static final int MORE = 10;

    private final ChunkIndex index;
    private final Embedder embedder;
    private final DocumentStore documents;

    public IndexRetriever(ChunkIndex index, Embedder embedder, DocumentStore documents) {
        this.index = index;
        this.embedder = embedder;
        this.documents = documents;
    }

    @Override
    public Found retrieve(String question, Retrieval retrieval, int top) {
        var search = new Search(question, retrieval);
        var last =
                switch (retrieval.mode()) {
                    case BM25 -> search.words();
                    case VECTOR -> search.vectors();
                    case FUSED -> search.fused();
                };
        return search.found(last, top);
    }

    /// One search: each stage's list and time.
    private final class Search {
        private final String question;
        private final Retrieval retrieval;
        private final Map<Stage, List<ChunkHit>> lists = new EnumMap<>(Stage.class);
        private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

        Search(String question, Retrieval retrieval) {
            this.question = question;
            this.retrieval = retrieval;
        }

        List<ChunkHit> words() {
            return timed(
                    Stage.BM25,
                    () -> index.byWords(question, retrieval.depth(), retrieval.filter()));
        }

        List<ChunkHit> vectors() {
            return timed(
                    Stage.VECTOR,
                    () ->
                            question.isBlank()
                                    ? List.of()
                                    : index.byVector(
                                            embedder.embedQuestion(question),
                                            retrieval.depth(),
                                            retrieval.filter()));
        }

        List<ChunkHit> fused() {
            var words = words();
            var vectors = vectors();
            return timed(
                    Stage.FUSED,
                    () -> Merging.merge(words, vectors, retrieval.fusion(), retrieval.weight()));
        }

        private List<ChunkHit> timed(Stage stage, Supplier<List<ChunkHit>> search) {
            var start = System.nanoTime();
            var hits = search.get();
            nanos.put(stage, System.nanoTime() - start);
            lists.put(stage, hits);
            return hits;
        }

        Found found(List<ChunkHit> last, int top) {
            var passages = new Passages(shown(top));
            Map<Stage, List<Passage>> stages = new EnumMap<>(Stage.class);
            lists.forEach((stage, hits) -> stages.put(stage, passages.of(first(hits, top + MORE))));
            return new Found(passages.of(first(last, top)), stages, nanos);
        }

        private Map<ChunkId, Map<Stage, Score>> shown(int top) {
            Set<ChunkId> wanted = new LinkedHashSet<>();
            lists.values()
                    .forEach(hits ->
                            first(hits, top + MORE).forEach(hit -> wanted.add(hit.chunk())));
            Map<ChunkId, Map<Stage, Score>> scores = new HashMap<>();
            wanted.forEach(chunk -> scores.put(chunk, new EnumMap<>(Stage.class)));
            lists.forEach((stage, hits) -> {
                for (int i = 0; i < hits.size(); i++) {
                    var score = scores.get(hits.get(i).chunk());
                    if (score != null) {
                        score.put(stage, new Score(i + 1, hits.get(i).score()));
                    }
                }
            });
            return scores;
        }

        private static List<ChunkHit> first(List<ChunkHit> hits, int count) {
            return hits.subList(0, Math.min(count, hits.size()));
        }
    }

    /// Passages of the chunks a search shows, each made once.
    private final class Passages {
        private final Map<ChunkId, Map<Stage, Score>> scores;
        private final Map<ChunkId, Passage> made = new HashMap<>();

        Passages(Map<ChunkId, Map<Stage, Score>> scores) {
            this.scores = scores;
            documents
                    .chunks(scores.keySet())
                    .forEach(chunk -> made.put(chunk.id(), passage(chunk)));
        }

        List<Passage> of(List<ChunkHit> hits) {
            var passages = new ArrayList<Passage>();
            for (var hit : hits) {
                var passage = made.get(hit.chunk());
                if (passage != null) {
                    passages.add(ranked(passage, passages.size() + 1));
                }
            }
            return passages;
        }

        private Passage passage(StoredChunk stored) {
            var chunk = stored.chunk();
            return new Passage(
                    1,
                    stored.document(),
                    stored.version(),
                    stored.path(),
                    false,
                    documents.place(stored.version(), chunk.place()),
                    chunk.text(),
                    scores.getOrDefault(stored.id(), Map.of()),
                    0,
                    true);
        }

        private static Passage ranked(Passage passage, int rank) {
            return new Passage(
                    rank,
                    passage.document(),
                    passage.version(),
                    passage.path(),
                    passage.whole(),
                    passage.place(),
                    passage.text(),
                    passage.scores(),
                    passage.tokens(),
                    passage.inPrompt());
        }
    }
}
