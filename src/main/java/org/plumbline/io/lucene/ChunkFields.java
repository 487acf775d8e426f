package org.plumbline.io.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.store.Filter;
import org.plumbline.core.store.StoredChunk;

/// A chunk as a Lucene document.
final class ChunkFields {
    static final String CHUNK = "chunk";
    static final String VERSION = "version";
    static final String TEXT = "text";
    static final String VECTOR = "vector";
    private static final String DOCUMENT = "document";
    private static final String FOLDER = "folder";

    private ChunkFields() {}

    static Document document(StoredChunk chunk, float[] vector) {
        var document = new Document();
        document.add(new NumericDocValuesField(CHUNK, chunk.id().value()));
        document.add(keyword(VERSION, String.valueOf(chunk.version().value())));
        document.add(keyword(DOCUMENT, String.valueOf(chunk.document().value())));
        document.add(new TextField(TEXT, chunk.chunk().text(), Field.Store.NO));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        folders(document, chunk.path());
        return document;
    }

    /// Every folder above the file, so that a filter is one term.
    private static void folders(Document document, String path) {
        var folder = above(path);
        while (!folder.isEmpty()) {
            document.add(keyword(FOLDER, folder));
            folder = above(folder);
        }
    }

    private static String above(String path) {
        return path.substring(
                0, Math.max(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))));
    }

    private static StringField keyword(String name, String value) {
        return new StringField(name, value, Field.Store.NO);
    }

    static Term version(VersionId version) {
        return new Term(VERSION, String.valueOf(version.value()));
    }

    /// The query a filter stands for; null = everything.
    static @Nullable Query query(Filter filter) {
        if (filter.all()) {
            return null;
        }
        var query = new BooleanQuery.Builder();
        for (var document : filter.documents()) {
            should(query, DOCUMENT, String.valueOf(document.value()));
        }
        for (var folder : filter.folders()) {
            should(query, FOLDER, folder.replaceAll("(?<=.)[/\\\\]$", ""));
        }
        return query.build();
    }

    private static void should(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.SHOULD);
    }
}
