package org.plumbline.core.chunk;

import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text whose tokens have been counted once; everything here is in `String` indexes until a chunk
/// is made.
final class Measured {
    private final CodePoints text;
    private final int[] starts; // code point offset of every token, ascending

    Measured(CodePoints text, TokenOffsets tokens) {
        this.text = text;
        this.starts = tokens.starts(text.text());
    }

    String text() {
        return text.text();
    }

    /// Tokens that begin in `[from, to)`.
    int tokens(int from, int to) {
        return before(text.offset(to)) - before(text.offset(from));
    }

    /// The String index of a code point offset.
    int index(int offset) {
        return text.charIndex(offset);
    }

    /// A chunk of `[from, to)` without white space around it; added only when something is left.
    void add(List<Chunk> chunks, int from, int to) {
        var string = text.text();
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(string.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(string.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            var place = new Span(text.offset(start), text.offset(end));
            chunks.add(new Chunk(place, string.substring(start, end), tokens(start, end)));
        }
    }

    /// Packs pieces that begin at `cuts` (the last one is the end of all) into chunks of at most
    /// `size` tokens; a chunk begins with the last pieces of the one before, up to `overlap`
    /// tokens.
    List<Chunk> packed(List<Integer> cuts, ChunkerSettings settings) {
        var chunks = new ArrayList<Chunk>();
        var last = cuts.size() - 1;
        for (int first = 0; first < last; ) {
            var end = first + 1;
            while (end < last && tokens(cuts.get(first), cuts.get(end + 1)) <= settings.size()) {
                end++;
            }
            add(chunks, cuts.get(first), cuts.get(end));
            first = end == last ? last : overlapped(cuts, first, end, settings.overlap());
        }
        return chunks;
    }

    private int overlapped(List<Integer> cuts, int first, int end, int overlap) {
        var next = end;
        while (next - 1 > first && tokens(cuts.get(next - 1), cuts.get(end)) <= overlap) {
            next--;
        }
        return next;
    }

    private int before(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}
