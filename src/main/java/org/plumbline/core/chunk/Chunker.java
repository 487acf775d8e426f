package org.plumbline.core.chunk;

import org.plumbline.core.parse.ParsedDocument;

import java.util.List;

/// Cuts a document into chunks that keep their place in it; never through a word.
public interface Chunker {
    /// Chunks in order of their place.
    List<Chunk> chunk(ParsedDocument document);

    /// Names this chunker and its settings, e.g. `recursive size=200 overlap=0`; equal fingerprints
    /// give equal chunks.
    String fingerprint();
}
