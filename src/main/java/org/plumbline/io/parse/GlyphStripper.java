package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Hands over every glyph of every page with its box, in the order of the page's content.
final class GlyphStripper extends PDFTextStripper {
    private final Sink sink;
    private final Map<PDFont, FontFacts> facts = new IdentityHashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private @Nullable PageFrame frame;
    private @Nullable Matrix matrix;
    private @Nullable PDFont font;
    private float advance;
    private boolean spaced;

    /// Takes a page; `problem` tells why not all of it could be read.
    interface Sink {
        /// Returns whether further pages are wanted.
        boolean page(PDPage page, PageFrame frame, List<Glyph> glyphs, @Nullable Exception problem);
    }

    private GlyphStripper(Sink sink) {
        this.sink = sink;
    }

    static void pages(PDDocument document, Sink sink) throws IOException {
        var stripper = new GlyphStripper(sink);
        stripper.setShouldSeparateByBeads(false);
        stripper.writeText(document, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() > getEndPage()) {
            return;
        }
        glyphs = new ArrayList<>();
        drawn.clear();
        spaced = false;
        var current = new PageFrame(getCurrentPageNo(), page);
        frame = current;
        Exception problem = null;
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException damaged) {
            problem = damaged;
        }
        if (!sink.page(page, current, glyphs, problem)) {
            setEndPage(getCurrentPageNo());
        }
    }

    @Override
    protected void writePage() {
        // the glyphs were handed over one by one
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont shown, int code, Vector displacement)
            throws IOException {
        matrix = rendering;
        font = shown;
        advance = displacement.getX() > 0 ? displacement.getX() : shown.getWidth(code) / 1000;
        super.showGlyph(rendering, shown, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = Letters.of(position.getUnicode());
        if (text.isBlank()) {
            spaced = true;
        } else if (matrix != null && font != null && frame != null) {
            add(text, matrix, facts.computeIfAbsent(font, FontFacts::of), frame);
        }
    }

    private void add(String text, Matrix rendering, FontFacts fact, PageFrame page) {
        var box = page.box(rendering, Math.max(advance, 0.01f), fact.descent(), fact.ascent());
        if (!page.shows(box) || !first(text, box.x(), box.y())) {
            return;
        }
        var turn = page.turn(rendering);
        var upright = page.upright(box, turn);
        glyphs.add(
                new Glyph(
                        text,
                        box,
                        upright.x(),
                        upright.y(),
                        upright.width(),
                        upright.height(),
                        turn,
                        upright.height() / (fact.ascent() - fact.descent()),
                        fact.bold(),
                        spaced));
        spaced = false;
    }

    /// False for a glyph drawn again in nearly the same place to make it look bold or shadowed.
    private boolean first(String text, float x, float y) {
        var column = Math.round(x);
        var row = Math.round(y);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (drawn.contains(text + '@' + (column + dx) + ',' + (row + dy))) {
                    return false;
                }
            }
        }
        return drawn.add(text + '@' + column + ',' + row);
    }
}
