package org.plumbline.io.h2;

import org.plumbline.core.chunk.Chunk;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Glyphs;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Span;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.parse.ParsedDocument;
import org.plumbline.core.store.IndexedDocument;

import java.util.ArrayList;
import java.util.List;

/// Documents for tests.
public final class Sample {
    public static final EmbedderFingerprint EMBEDDER =
            new EmbedderFingerprint("bge", "abc", 384, "", "cls");

    private Sample() {}

    public static IndexedDocument document(String path, int chunks) {
        var text = "Pumps 😀 lift water. ".repeat(chunks);
        var length = text.codePointCount(0, text.length()) / chunks;
        var places = new ArrayList<Chunk>();
        var vectors = new ArrayList<float[]>();
        for (int at = 0; at < chunks; at++) {
            places.add(
                    new Chunk(
                            new Span(at * length, (at + 1) * length), "Pumps 😀 lift water. ", 6));
            var vector = new float[384];
            vector[at % 384] = 1;
            vectors.add(vector);
        }
        var glyphs =
                new Glyphs(
                        new int[] {0, 1, 2},
                        new float[] {10, 10, 5, 8, 15, 10, 5, 8, 10, 30, 5, 8});
        var parsed =
                new ParsedDocument(
                        "pdf",
                        null,
                        new CodePoints(text),
                        List.of(new Page(1, 600, 800, new Span(0, length), glyphs)),
                        List.of(new Heading(1, new Span(0, 5), "Pumps")),
                        List.of(new Span(0, length)),
                        List.of());
        return new IndexedDocument(path, "aa", 9, "p1", parsed, "fixed", places, EMBEDDER, vectors);
    }
}
