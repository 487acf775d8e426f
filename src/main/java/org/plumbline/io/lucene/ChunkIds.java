package org.plumbline.io.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

import java.io.IOException;
import java.util.List;

/// The chunk ids of Lucene's documents.
final class ChunkIds {
    private final List<LeafReaderContext> leaves;

    ChunkIds(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
    }

    long of(int doc) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var values = leaf.reader().getNumericDocValues(ChunkFields.CHUNK);
        if (values == null || !values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without chunk id");
        }
        return values.longValue();
    }
}
