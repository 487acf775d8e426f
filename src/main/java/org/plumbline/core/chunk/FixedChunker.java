package org.plumbline.core.chunk;

import org.plumbline.core.parse.ParsedDocument;

import java.util.List;

/// As many words as fit, whatever they say.
final class FixedChunker implements Chunker {
    private final ChunkerSettings settings;
    private final TokenOffsets tokens;

    FixedChunker(ChunkerSettings settings, TokenOffsets tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Override
    public List<Chunk> chunk(ParsedDocument document) {
        var text = new Measured(document.text(), tokens);
        return text.packed(Cuts.words(text.text(), 0, text.text().length()), settings);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }
}
