package org.plumbline.core.chunk;

import org.plumbline.core.parse.ParsedDocument;

import java.util.ArrayList;
import java.util.List;

/// As many whole sentences as fit; a sentence longer than a chunk is cut between words.
final class SentenceChunker implements Chunker {
    private final ChunkerSettings settings;
    private final TokenOffsets tokens;

    SentenceChunker(ChunkerSettings settings, TokenOffsets tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Override
    public List<Chunk> chunk(ParsedDocument document) {
        var text = new Measured(document.text(), tokens);
        var cuts = new ArrayList<Integer>();
        cuts.add(0);
        var sentences = Cuts.sentences(text.text(), 0, text.text().length());
        for (int i = 1; i < sentences.size(); i++) {
            var from = sentences.get(i - 1);
            var to = sentences.get(i);
            var pieces =
                    text.tokens(from, to) > settings.size()
                            ? Cuts.words(text.text(), from, to)
                            : List.of(from, to);
            cuts.addAll(pieces.subList(1, pieces.size()));
        }
        return text.packed(cuts, settings);
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }
}
