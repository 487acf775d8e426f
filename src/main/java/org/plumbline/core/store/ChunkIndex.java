package org.plumbline.core.store;

import org.plumbline.core.document.VersionId;

import java.util.List;

/// Finds chunks by words and by vectors. Rebuilt from the `DocumentStore` at will, never the truth.
public interface ChunkIndex extends AutoCloseable {
    /// Best first, at most `top`.
    List<ChunkHit> byWords(String question, int top, Filter filter);

    /// Best cosine first, at most `top`; `vector` is of unit length.
    List<ChunkHit> byVector(float[] vector, int top, Filter filter);

    /// Adds a version's chunks with their vectors, in the same order.
    void put(List<StoredChunk> chunks, List<float[]> vectors);

    void remove(VersionId version);

    /// Makes what was put and removed visible and durable.
    void commit();

    @Override
    void close();
}
