package org.plumbline.core.embed;

import org.plumbline.core.chunk.TokenOffsets;
import org.plumbline.core.job.Progress;

import java.util.List;

/// Turns text into vectors of unit length.
public interface Embedder extends AutoCloseable {
    /// One vector a text, in order, each of `fingerprint().dimensions()` floats, unit length.
    List<float[]> embed(List<String> texts, Progress progress) throws InterruptedException;

    /// The vector of a question, with the model's query prefix when the fingerprint names one.
    float[] embedQuestion(String question);

    /// What made these vectors; vectors of different fingerprints are never compared.
    EmbedderFingerprint fingerprint();

    /// The embedder's own tokens, for chunk sizes.
    TokenOffsets tokens();

    @Override
    void close();
}
