package org.plumbline.core.parse;

import org.plumbline.core.failure.Reason;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/// The files a person added, found and looked at without changing them.
public interface SourceFiles {
    /// The documents among `paths` and below their folders, absolute, sorted; what is left out goes
    /// to `skipped` with the reason (a link out of the folder, no read right, not a known format).
    List<Path> find(List<Path> paths, BiConsumer<Path, Reason> skipped) throws InterruptedException;

    /// What `file` holds now; throws `Failure` when it cannot be read.
    Content content(Path file);

    /// Whether `file` is still there.
    boolean exists(Path file);

    /// The hex SHA-256 and the number of a file's bytes.
    record Content(String sha256, long bytes) {}
}
