package org.plumbline.core.parse;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Span;

import java.util.List;

/// What a parser made of a file: its whole text and what lies where in it.
///
/// @param format `pdf`, `docx`, `html`, `markdown` or `text`
/// @param charset the character set a text format was read with, null for binary formats
/// @param pages in order, pages from 1, empty where the format has none
/// @param headings in order of their place
/// @param blocks paragraphs, list items, table rows in order, not overlapping; a chunker prefers to
///   cut between them
/// @param skipped what could not be read and why, one sentence each; not empty = partial
public record ParsedDocument(
        String format,
        @Nullable String charset,
        CodePoints text,
        List<Page> pages,
        List<Heading> headings,
        List<Span> blocks,
        List<String> skipped) {
    public ParsedDocument {
        pages = List.copyOf(pages);
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
        skipped = List.copyOf(skipped);
    }

    /// Plain text without pages or headings: for tests and for chunking text alone.
    public static ParsedDocument plain(String text) {
        return new ParsedDocument(
                "text", "UTF-8", new CodePoints(text), List.of(), List.of(), List.of(), List.of());
    }
}
