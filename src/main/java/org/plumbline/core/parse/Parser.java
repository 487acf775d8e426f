package org.plumbline.core.parse;

import java.nio.file.Path;

/// Reads a file into text that knows its pages. Hostile input is expected: implementations that use
/// a format library run in the parse worker, never in the window's JVM.
public interface Parser {
    /// Reads `file`; throws `Failure` when nothing of it can be read.
    ParsedDocument parse(Path file) throws InterruptedException;
}
