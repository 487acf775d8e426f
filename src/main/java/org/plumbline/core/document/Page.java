package org.plumbline.core.document;

/// A page: its number from 1, its size in points as displayed, the characters it holds and where
/// each glyph lies. Documents without pages (DOCX, HTML, Markdown, text) have none.
public record Page(int number, float width, float height, Span text, Glyphs glyphs) {}
