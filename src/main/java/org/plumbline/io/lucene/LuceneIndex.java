package org.plumbline.io.lucene;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.store.ChunkHit;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.ChunkIndex;
import org.plumbline.core.store.Filter;
import org.plumbline.core.store.StoredChunk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words and vectors of chunks in a Lucene folder. What cannot be read, or was made by another
/// version or embedder, is thrown away; `IndexSync` fills it again.
public final class LuceneIndex implements ChunkIndex {
    /// Raised whenever fields or analysis change.
    private static final String FORMAT = "1";

    private static final String STAMP = "plumbline";
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final EnglishAnalyzer analyzer;

    private LuceneIndex(FSDirectory directory, EnglishAnalyzer analyzer, String stamp)
            throws IOException {
        this.analyzer = analyzer;
        this.writer = new IndexWriter(directory, config(analyzer));
        this.writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in `folder` for vectors of `embedder` (its fingerprint's text).
    public static LuceneIndex open(Path folder, String embedder) {
        var stamp = FORMAT + "|" + org.apache.lucene.util.Version.LATEST + "|" + embedder;
        try {
            Files.createDirectories(folder);
            try {
                return opened(folder, stamp);
            } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
                clear(folder);
                return opened(folder, stamp);
            }
        } catch (IOException problem) {
            throw failure(problem, "Cannot open the search index `" + folder + "`");
        }
    }

    private static LuceneIndex opened(Path folder, String stamp) throws IOException {
        var directory = FSDirectory.open(folder);
        if (DirectoryReader.indexExists(directory) && !stamp.equals(stamp(directory))) {
            clear(folder);
        }
        return new LuceneIndex(directory, new EnglishAnalyzer(), stamp);
    }

    private static @Nullable String stamp(FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().get(STAMP);
        }
    }

    private static IndexWriterConfig config(EnglishAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64).setCommitOnClose(true);
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public List<ChunkHit> byWords(String question, int top, Filter filter) {
        var words = new QueryBuilder(analyzer).createBooleanQuery(ChunkFields.TEXT, question);
        return words == null ? List.of() : hits(filtered(words, filter), top, false);
    }

    @Override
    public List<ChunkHit> byVector(float[] vector, int top, Filter filter) {
        var query =
                new KnnFloatVectorQuery(ChunkFields.VECTOR, vector, top, ChunkFields.query(filter));
        return hits(query, top, true);
    }

    private static Query filtered(Query words, Filter filter) {
        var only = ChunkFields.query(filter);
        return only == null
                ? words
                : new BooleanQuery.Builder()
                        .add(words, BooleanClause.Occur.MUST)
                        .add(only, BooleanClause.Occur.FILTER)
                        .build();
    }

    private List<ChunkHit> hits(Query query, int top, boolean cosine) {
        return search(searcher -> hits(searcher, searcher.search(query, top), cosine));
    }

    /// Lucene's score of a dot product is (1 + cosine) / 2.
    private static List<ChunkHit> hits(IndexSearcher searcher, TopDocs found, boolean cosine)
            throws IOException {
        var hits = new ArrayList<ChunkHit>(found.scoreDocs.length);
        var ids = new ChunkIds(searcher.getIndexReader().leaves());
        for (var hit : found.scoreDocs) {
            var score = cosine ? 2 * hit.score - 1 : hit.score;
            hits.add(new ChunkHit(new ChunkId(ids.of(hit.doc)), score));
        }
        return hits;
    }

    @Override
    public void put(List<StoredChunk> chunks, List<float[]> vectors) {
        change(() -> {
            for (int i = 0; i < chunks.size(); i++) {
                writer.addDocument(ChunkFields.document(chunks.get(i), vectors.get(i)));
            }
        });
    }

    @Override
    public void remove(VersionId version) {
        change(() -> writer.deleteDocuments(ChunkFields.version(version)));
    }

    @Override
    public void commit() {
        change(() -> {
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /// How many chunks of each version the index holds.
    Map<VersionId, Integer> counts() {
        return search(searcher -> {
            var counts = new HashMap<VersionId, Integer>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), ChunkFields.VERSION);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    var version = new VersionId(Long.parseLong(term.utf8ToString()));
                    counts.put(version, count(searcher, version));
                }
            }
            return counts;
        });
    }

    private static int count(IndexSearcher searcher, VersionId version) throws IOException {
        Term term = ChunkFields.version(version);
        return searcher.count(new TermQuery(term));
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Change {
        void make() throws IOException;
    }

    private <T> T search(Search<T> search) {
        try {
            var searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException problem) {
            throw failure(problem, "Cannot search the index");
        }
    }

    private void change(Change change) {
        try {
            change.make();
        } catch (IOException | AlreadyClosedException problem) {
            throw failure(problem, "Cannot write the search index");
        }
    }

    private static Failure failure(Exception problem, String what) {
        return Failure.of(
                problem,
                what,
                "Free some space and start again; the index is rebuilt from the workspace.");
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            writer.getDirectory().close();
        } catch (IOException problem) {
            throw failure(problem, "Cannot close the search index");
        }
    }
}
