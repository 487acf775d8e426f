package org.plumbline.core.document;

/// A heading of the text: its level from 1 and where its words stand. It rules until the next
/// heading of the same or a higher rank (smaller level).
public record Heading(int level, Span text, String title) {}
