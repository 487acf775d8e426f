package org.plumbline.io.parse;

import org.plumbline.core.parse.ParsedDocument;

import java.io.IOException;
import java.nio.file.Path;

/// Reads one format; runs in the child JVM.
interface FormatParser {
    /// Reads `file`; throws `Failure` for what a person should know, `IOException` when the file is
    /// damaged.
    ParsedDocument parse(Path file, ParseLimits limits) throws IOException;
}
