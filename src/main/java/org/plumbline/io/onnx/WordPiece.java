package org.plumbline.io.onnx;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.plumbline.core.chunk.TokenOffsets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// BERT's uncased WordPiece tokenizer: each word is the fewest longest pieces of the vocabulary
/// from the left, or one `[UNK]`.
///
/// Unlike the original it takes `[SEP]` and its like in a text for plain characters, so that a
/// document cannot steer the model.
final class WordPiece implements TokenOffsets {
    private static final int LONGEST_WORD = 100; // code points
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>(); // without "##"
    private final int unknown;
    private final int longestPiece;

    WordPiece(Map<String, Integer> vocabulary) {
        vocabulary.forEach((piece, id) -> {
            if (piece.startsWith("##") && piece.length() > 2) {
                continuations.put(piece.substring(2), id);
            } else {
                beginnings.put(piece, id);
            }
        });
        unknown = vocabulary.getOrDefault("[UNK]", 100);
        longestPiece = vocabulary.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /// Reads the vocabulary of a `tokenizer.json`.
    static WordPiece read(InputStream json) {
        try (json) {
            var vocabulary = new HashMap<String, Integer>();
            new ObjectMapper()
                    .readTree(json)
                    .path("model")
                    .path("vocab")
                    .properties()
                    .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
            return new WordPiece(vocabulary);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public int[] starts(String text) {
        return tokens(text).starts();
    }

    Tokens tokens(String text) {
        var collected = new Collected(text.length() / 4 + 8);
        new BertText((word, origins) -> pieces(word, origins, collected)).read(text);
        return collected.tokens();
    }

    private void pieces(String word, int[] origins, Collected into) {
        int before = into.count;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            into.add(unknown, origins[0], false);
            return;
        }
        for (int start = 0; start < word.length(); ) {
            int end = Math.min(word.length(), start + longestPiece);
            var pieces = start == 0 ? beginnings : continuations;
            Integer id = null;
            while (end > start && (id = pieces.get(word.substring(start, end))) == null) {
                end--;
            }
            if (id == null) {
                into.count = before;
                into.add(unknown, origins[0], false);
                return;
            }
            into.add(id, origins[start], start > 0);
            start = end;
        }
    }

    private static final class Collected {
        int[] ids;
        int[] starts;
        boolean[] inside;
        int count;

        Collected(int expected) {
            ids = new int[expected];
            starts = new int[expected];
            inside = new boolean[expected];
        }

        void add(int id, int start, boolean continues) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                inside = Arrays.copyOf(inside, count * 2);
            }
            ids[count] = id;
            starts[count] = start;
            inside[count++] = continues;
        }

        Tokens tokens() {
            return new Tokens(
                    Arrays.copyOf(ids, count),
                    Arrays.copyOf(starts, count),
                    Arrays.copyOf(inside, count));
        }
    }
}
