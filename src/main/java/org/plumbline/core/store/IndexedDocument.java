package org.plumbline.core.store;

import org.plumbline.core.chunk.Chunk;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.parse.ParsedDocument;

import java.util.List;

/// A document with all that is stored of it; saved wholly or not at all.
///
/// @param path absolute path of the file
/// @param sha256 hex digest of its bytes
/// @param parser name and version of the parser
/// @param vectors one a chunk, in the chunks' order
public record IndexedDocument(
        String path,
        String sha256,
        long bytes,
        String parser,
        ParsedDocument document,
        String chunker,
        List<Chunk> chunks,
        EmbedderFingerprint embedder,
        List<float[]> vectors) {
    public IndexedDocument {
        if (chunks.size() != vectors.size()) {
            throw new IllegalArgumentException(
                    chunks.size() + " chunks but " + vectors.size() + " vectors");
        }
    }
}
