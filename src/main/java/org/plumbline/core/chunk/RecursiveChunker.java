package org.plumbline.core.chunk;

import org.plumbline.core.parse.ParsedDocument;

import java.util.ArrayList;
import java.util.List;

/// As many paragraphs as fit; one longer than a chunk is cut into lines, then sentences, then
/// words.
final class RecursiveChunker implements Chunker {
    private final ChunkerSettings settings;
    private final TokenOffsets tokens;

    RecursiveChunker(ChunkerSettings settings, TokenOffsets tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /// From coarse to fine.
    private enum Level {
        BLOCKS,
        LINES,
        SENTENCES,
        WORDS
    }

    @Override
    public List<Chunk> chunk(ParsedDocument document) {
        var work = new Work(document);
        return work.chunks(0, work.text.text().length());
    }

    @Override
    public String fingerprint() {
        return settings.fingerprint();
    }

    /// The chunks of one document, part by part.
    final class Work {
        private final Measured text;
        private final List<Integer> blocks;

        Work(ParsedDocument document) {
            text = new Measured(document.text(), tokens);
            var length = text.text().length();
            blocks =
                    document.blocks().isEmpty()
                            ? Cuts.paragraphs(text.text(), 0, length)
                            : document.blocks().stream()
                                    .map(block -> text.index(block.start()))
                                    .toList();
        }

        Measured text() {
            return text;
        }

        List<Chunk> chunks(int from, int to) {
            var chunks = new ArrayList<Chunk>();
            split(from, to, Level.BLOCKS, chunks);
            return chunks;
        }

        private void split(int from, int to, Level level, List<Chunk> chunks) {
            if (level == Level.WORDS) {
                chunks.addAll(text.packed(Cuts.words(text.text(), from, to), settings));
                return;
            }
            var cuts = cuts(from, to, level);
            var fitting = new ArrayList<>(List.of(from));
            for (int i = 1; i < cuts.size(); i++) {
                if (text.tokens(cuts.get(i - 1), cuts.get(i)) <= settings.size()) {
                    fitting.add(cuts.get(i));
                } else {
                    chunks.addAll(text.packed(fitting, settings));
                    split(cuts.get(i - 1), cuts.get(i), next(level), chunks);
                    fitting = new ArrayList<>(List.of(cuts.get(i)));
                }
            }
            chunks.addAll(text.packed(fitting, settings));
        }

        private List<Integer> cuts(int from, int to, Level level) {
            return switch (level) {
                case BLOCKS -> Cuts.between(blocks, from, to);
                case LINES -> Cuts.lines(text.text(), from, to);
                case SENTENCES -> Cuts.sentences(text.text(), from, to);
                case WORDS -> Cuts.words(text.text(), from, to);
            };
        }

        private static Level next(Level level) {
            return Level.values()[level.ordinal() + 1];
        }
    }
}
