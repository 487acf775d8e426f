package org.plumbline.core.flow;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Reason;

import java.nio.file.Path;

/// Watches documents come in. Called on working threads.
public interface IndexingListener {
    /// All files that will be looked at are known.
    default void planned(int files) {}

    /// Work on a file begins: `reading` (parse), then `embedding` with chunks done of all.
    default void reading(Path file) {}

    default void embedding(Path file, long done, long total) {}

    /// A file has reached its outcome and that outcome is durable. `changed` is false when the file
    /// was skipped because it has not changed.
    default void outcome(DocumentRow row, boolean changed) {}

    /// A path was left out before reading: a link out of the folder, no read right, not a known
    /// format.
    default void skipped(Path path, Reason reason) {}
}
