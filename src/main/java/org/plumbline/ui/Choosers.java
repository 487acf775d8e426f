package org.plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The system's file dialogs; an interface because no robot can click them.
public interface Choosers {
    Optional<Path> folder(String title);

    /// Files to read; empty when cancelled.
    List<Path> files(String title);

    /// Where to write a file that would be called `suggested`.
    Optional<Path> save(String title, String suggested);
}
