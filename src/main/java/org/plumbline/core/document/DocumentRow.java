package org.plumbline.core.document;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;

import java.time.Instant;

/// A document as lists show it, by its current version. `pages` is 0 where the format has none,
/// `reason` tells why it failed or what was skipped.
public record DocumentRow(
        DocumentId id,
        VersionId version,
        String path,
        DocumentState state,
        int pages,
        int chunks,
        long bytes,
        String sha256,
        Instant added,
        @Nullable Reason reason) {
    /// The file's name without its folders.
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
