package org.plumbline.core.chunk;

import org.plumbline.core.document.Heading;
import org.plumbline.core.parse.ParsedDocument;

import java.util.ArrayList;
import java.util.List;

/// Like the recursive chunker, but no chunk goes on past the next heading: a heading stands with
/// the text it rules. Headings that follow each other directly stay together.
final class HeadingChunker implements Chunker {
    private final ChunkerSettings settings;
    private final RecursiveChunker inner;

    HeadingChunker(ChunkerSettings settings, TokenOffsets tokens) {
        this.settings = settings;
        this.inner = new RecursiveChunker(settings, tokens);
    }

    @Override
    public List<Chunk> chunk(ParsedDocument document) {
        var work = inner.new Work(document);
        var chunks = new ArrayList<Chunk>();
        var cuts = sections(document.headings(), work.text());
        for (int i = 1; i < cuts.size(); i++) {
            chunks.addAll(work.chunks(cuts.get(i - 1), cuts.get(i)));
        }
        return chunks;
    }

    private static List<Integer> sections(List<Heading> headings, Measured text) {
        var cuts = new ArrayList<Integer>();
        cuts.add(0);
        var ended = 0; // where the words of the heading before end
        for (var heading : headings) {
            var start = text.index(heading.text().start());
            if (!text.text().substring(ended, Math.max(ended, start)).isBlank()) {
                cuts.add(start);
            }
            ended = Math.max(ended, text.index(heading.text().end()));
        }
        cuts.add(text.text().length());
        return cuts;
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }
}
