package org.plumbline.core.chunk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.chunk.ChunkerSettings.Kind;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Span;
import org.plumbline.core.parse.ParsedDocument;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

class ChunkersTest {
    /// Every word is a token of its own.
    private static final TokenOffsets WORDS =
            text -> {
                var points = new CodePoints(text);
                return Pattern.compile("\\S+")
                        .matcher(text)
                        .results()
                        .mapToInt(match -> points.offset(match.start()))
                        .toArray();
            };

    @Test
    void fixedTakesWordsRegardless() {
        assertEquals(
                List.of("One two three.", "Four five. Six"),
                texts(new ChunkerSettings(Kind.FIXED, 3, 0), "One two three. Four five. Six"));
    }

    @Test
    void anOverlapRepeatsTheEndOfTheChunkBefore() {
        assertEquals(
                List.of("a b c", "c d e", "e f"),
                texts(new ChunkerSettings(Kind.FIXED, 3, 1), "a b c d e f"));
    }

    @Test
    void sentencesStayWholeWhereTheyFit() {
        assertEquals(
                List.of("One two three.", "Four five. Six."),
                texts(new ChunkerSettings(Kind.SENTENCE, 4, 0), "One two three. Four five. Six."));
    }

    @Test
    void paragraphsStayWholeAndLongOnesAreCutIntoLinesThenSentences() {
        assertEquals(
                List.of("a b\n\nc d", "One two three four.", "Five six."),
                texts(
                        new ChunkerSettings(Kind.RECURSIVE, 4, 0),
                        "a b\n\nc d\n\nOne two three four. Five six."));
    }

    @Test
    void noChunkGoesOnPastAHeading() {
        var text = "A\nB\none two\nC\nthree";
        var document =
                new ParsedDocument(
                        "markdown",
                        "UTF-8",
                        new CodePoints(text),
                        List.of(),
                        List.of(
                                new Heading(1, new Span(0, 1), "A"),
                                new Heading(2, new Span(2, 3), "B"),
                                new Heading(2, new Span(12, 13), "C")),
                        List.of(),
                        List.of());
        var chunks = new ChunkerSettings(Kind.HEADING, 50, 0).chunker(WORDS).chunk(document);
        assertEquals(
                List.of("A\nB\none two", "C\nthree"), chunks.stream().map(Chunk::text).toList());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyWordIsInAChunkOfNoMoreThanItsSizeAndKnowsItsPlace(Kind kind) {
        var random = new Random(11);
        var words =
                List.of("pump", "is", "Größe", "𝒳𝒴", "end.", "Next", "\n", "\n\n", "27", "a-b");
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            var settings = new ChunkerSettings(kind, 1 + random.nextInt(12), 0);
            check(text.toString(), settings);
        }
    }

    private static void check(String text, ChunkerSettings settings) {
        var points = new CodePoints(text);
        var chunks = settings.chunker(WORDS).chunk(ParsedDocument.plain(text));
        var joined = new StringBuilder();
        for (var chunk : chunks) {
            assertEquals(points.slice(chunk.place()), chunk.text());
            assertEquals(WORDS.count(chunk.text()), chunk.tokens());
            assertTrue(chunk.tokens() <= settings.size(), chunk.text());
            joined.append(' ').append(chunk.text());
        }
        assertEquals(words(text), words(joined.toString()), settings.fingerprint());
    }

    @Test
    void aTextOfNothingButSpaceHasNoChunks() {
        for (var kind : Kind.values()) {
            assertEquals(List.of(), texts(new ChunkerSettings(kind, 5, 0), " \n\n "));
            assertEquals(List.of(), texts(new ChunkerSettings(kind, 5, 0), ""));
        }
    }

    @Test
    void anOverlapAsLargeAsTheChunkIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChunkerSettings(Kind.FIXED, 10, 10));
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\S+").matcher(text).results().map(match -> match.group()).toList();
    }

    private static List<String> texts(ChunkerSettings settings, String text) {
        return settings.chunker(WORDS).chunk(ParsedDocument.plain(text)).stream()
                .map(Chunk::text)
                .toList();
    }
}
