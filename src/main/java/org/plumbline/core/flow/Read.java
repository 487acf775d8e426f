package org.plumbline.core.flow;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.parse.ParsedDocument;

import java.nio.file.Path;

/// What reading a file came to.
sealed interface Read {
    /// The workspace has these very bytes already.
    record Unchanged(DocumentRow row) implements Read {}

    record Parsed(Path file, Reading.Known content, ParsedDocument document) implements Read {}

    record Unreadable(Path file, Reading.Known content, Reason reason) implements Read {}
}
