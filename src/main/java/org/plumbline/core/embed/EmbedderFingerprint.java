package org.plumbline.core.embed;

/// Names an embedder: model name, digest of its weights, vector length, query prefix ("" for none),
/// pooling (`cls` or `mean`).
public record EmbedderFingerprint(
        String name, String digest, int dimensions, String queryPrefix, String pooling) {
    /// One line, unique to this embedder.
    public String text() {
        return String.join("|", name, digest, String.valueOf(dimensions), queryPrefix, pooling);
    }
}
