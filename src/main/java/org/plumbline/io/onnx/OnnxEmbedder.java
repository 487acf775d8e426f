package org.plumbline.io.onnx;

import org.plumbline.core.chunk.TokenOffsets;
import org.plumbline.core.embed.Embedder;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.embed.Vectors;
import org.plumbline.core.job.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// bge-small-en-v1.5 in process: one session shared by a worker a core, each computing
/// single-threaded on small batches of texts of like length.
///
/// A text over 510 tokens is cut into windows, at word starts, whose vectors are averaged by their
/// number of tokens; `longTexts` counts them. Model and vocabulary are loaded at their first use.
public final class OnnxEmbedder implements Embedder {
    private final BgeSmall model;
    private final String queryPrefix;
    private final Once<WordPiece> tokenizer;
    private final Once<BertSession> session;
    private final Batches batches;
    private final AtomicLong longTexts = new AtomicLong();

    /// @param cache folder for the optimised graph and native libraries; made when missing
    public OnnxEmbedder(BgeSmall model, Path cache) {
        this(model, cache, BgeSmall.QUERY_PREFIX, new Batches(Batches.cores(), Batches.SIZE));
    }

    /// One without the query prefix ("").
    public OnnxEmbedder(BgeSmall model, Path cache, String queryPrefix) {
        this(model, cache, queryPrefix, new Batches(Batches.cores(), Batches.SIZE));
    }

    OnnxEmbedder(BgeSmall model, Path cache, String queryPrefix, Batches batches) {
        this.model = model;
        this.queryPrefix = queryPrefix;
        this.batches = batches;
        this.tokenizer = new Once<>(() -> vocabulary(model));
        this.session = new Once<>(() -> new BertSession(new GraphCache(cache).open(model)));
    }

    @Override
    public List<float[]> embed(List<String> texts, Progress progress) throws InterruptedException {
        var windows = new ArrayList<Window>();
        for (int text = 0; text < texts.size(); text++) {
            windows.addAll(windows(text, texts.get(text)));
        }
        var sums = new ArrayList<float[]>();
        texts.forEach(text -> sums.add(new float[BgeSmall.DIMENSIONS]));
        batches.run(
                windows,
                session.get()::run,
                (window, vector) -> add(sums.get(window.text()), window, vector),
                progress);
        sums.forEach(Vectors::normalise);
        return sums;
    }

    @Override
    public float[] embedQuestion(String question) {
        var sum = new float[BgeSmall.DIMENSIONS];
        for (var window : windows(0, queryPrefix + question)) {
            add(sum, window, session.get().run(List.of(window))[0]);
        }
        Vectors.normalise(sum);
        return sum;
    }

    /// How many texts were longer than the model reads at once, since this embedder was made.
    public long longTexts() {
        return longTexts.get();
    }

    /// Loads the model now, so that the first question does not wait for it.
    public void warm() {
        embedQuestion("warm");
    }

    @Override
    public EmbedderFingerprint fingerprint() {
        return new EmbedderFingerprint(
                model.title(), model.sha256(), BgeSmall.DIMENSIONS, queryPrefix, "cls");
    }

    @Override
    public TokenOffsets tokens() {
        return text -> tokenizer.get().starts(text);
    }

    @Override
    public void close() {
        batches.close();
        session.ifMade(BertSession::close);
    }

    private List<Window> windows(int index, String text) {
        var windows = Window.of(index, tokenizer.get().tokens(text));
        if (windows.size() > 1) {
            longTexts.incrementAndGet();
        }
        return windows;
    }

    /// Adds a window's vector, scaled to unit length times the window's tokens.
    private static void add(float[] sum, Window window, float[] vector) {
        Vectors.normalise(vector);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i] * Math.max(1, window.length());
        }
    }

    private static WordPiece vocabulary(BgeSmall model) {
        try {
            return WordPiece.read(model.tokenizer());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// A value made at its first use.
    private static final class Once<T> {
        private final Supplier<T> making;
        private volatile @org.jspecify.annotations.Nullable T value;

        Once(Supplier<T> making) {
            this.making = making;
        }

        T get() {
            var made = value;
            return made != null ? made : make();
        }

        private synchronized T make() {
            var made = value;
            if (made == null) {
                made = making.get();
                value = made;
            }
            return made;
        }

        synchronized void ifMade(java.util.function.Consumer<T> action) {
            var made = value;
            if (made != null) {
                action.accept(made);
            }
        }
    }
}
