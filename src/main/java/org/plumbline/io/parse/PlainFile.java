package org.plumbline.io.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the bytes of a text file that is not too large to be one document.
final class PlainFile {
    private PlainFile() {}

    /// All bytes of `file`; throws `Failure` when there are more than `limits` allow characters.
    static byte[] bytes(Path file, ParseLimits limits) throws IOException {
        var size = Files.size(file);
        if (size > limits.characters()) {
            throw Unreadable.because(
                    file,
                    "it holds "
                            + size / 1_000_000
                            + " MB of text, a document may hold "
                            + limits.characters() / 1_000_000,
                    "Split it into smaller files and add those.");
        }
        return Files.readAllBytes(file);
    }
}
