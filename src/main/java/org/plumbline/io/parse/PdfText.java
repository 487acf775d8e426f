package org.plumbline.io.parse;

import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Glyphs;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Span;
import org.plumbline.core.parse.ParsedDocument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the lines of all pages together into one text, in which every glyph keeps its box.
final class PdfText {
    private final List<PdfPage> pages;
    private final Headlines headlines;
    private final Hyphens hyphens;
    private final List<List<List<Line>>> paragraphs;
    private final StringBuilder text = new StringBuilder();
    private final List<Page> placed = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Span> blocks = new ArrayList<>();
    private int length;
    private int[] starts = new int[0];
    private float[] boxes = new float[0];
    private int glyphs;

    PdfText(List<PdfPage> pages, PdfOutline outline) {
        this.pages = pages;
        this.paragraphs = pages.stream().map(page -> Paragraphs.of(page.lines())).toList();
        this.headlines = new Headlines(paragraphs, outline);
        this.hyphens = new Hyphens(pages);
    }

    ParsedDocument document(List<String> skipped) {
        for (int at = 0; at < pages.size(); at++) {
            page(pages.get(at), paragraphs.get(at));
        }
        return new ParsedDocument(
                "pdf", null, new CodePoints(text.toString()), placed, headings, blocks, skipped);
    }

    private void page(PdfPage page, List<List<Line>> blocksOfPage) {
        var count = page.lines().stream().mapToInt(line -> line.starts().length).sum();
        starts = new int[count];
        boxes = new float[4 * count];
        glyphs = 0;
        if (length > 0 && !blocksOfPage.isEmpty()) {
            append("\n\n");
        }
        var start = length;
        List<Line> above = List.of();
        for (var paragraph : blocksOfPage) {
            if (!above.isEmpty()) {
                append(close(above, paragraph) ? "\n" : "\n\n");
            }
            paragraph(paragraph);
            above = paragraph;
        }
        placed.add(
                new Page(
                        page.number(),
                        page.width(),
                        page.height(),
                        new Span(start, length),
                        new Glyphs(
                                Arrays.copyOf(starts, glyphs), Arrays.copyOf(boxes, 4 * glyphs))));
    }

    /// Rows of a table and items of a list stand on lines that follow each other.
    private static boolean close(List<Line> above, List<Line> below) {
        var upper = above.getFirst();
        var lower = below.getFirst();
        return (upper.row() && lower.row()) || (Paragraphs.item(upper) && Paragraphs.item(lower));
    }

    private void paragraph(List<Line> lines) {
        var start = length;
        var startIndex = text.length();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var below = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            var joint = below.isEmpty() ? Hyphens.Joint.KEEP : hyphens.joint(line.text(), below);
            line(line, joint == Hyphens.Joint.DROP);
            if (joint == Hyphens.Joint.SPACE) {
                append(" ");
            }
        }
        var block = new Span(start, length);
        blocks.add(block);
        var level = headlines.level(lines);
        if (level > 0) {
            headings.add(new Heading(level, block, text.substring(startIndex)));
        }
    }

    /// Appends a line, without its last character where that is a hyphen to drop.
    private void line(Line line, boolean drop) {
        var words = line.text();
        if (drop) {
            words = words.substring(0, words.length() - 1);
        }
        var points = words.codePointCount(0, words.length());
        for (int at = 0; at < line.starts().length && line.starts()[at] < points; at++) {
            starts[glyphs] = length + line.starts()[at];
            System.arraycopy(line.boxes(), 4 * at, boxes, 4 * glyphs, 4);
            glyphs++;
        }
        text.append(words);
        length += points;
    }

    private void append(String between) {
        text.append(between);
        length += between.length();
    }
}
