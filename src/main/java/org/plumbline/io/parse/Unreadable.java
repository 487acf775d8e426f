package org.plumbline.io.parse;

import org.plumbline.core.failure.Failure;
import org.plumbline.io.files.FileNames;

import java.nio.file.Path;

/// Words the failure of one file.
final class Unreadable {
    private static final String DAMAGED_NOW =
            "Open it in the program it was made with, save it again and add it again.";

    private Unreadable() {}

    static Failure because(Path file, String why, String now) {
        return new Failure("Cannot read `" + name(file) + "`", why, now);
    }

    static Failure damaged(Path file, Throwable problem) {
        return new Failure(
                "Cannot read `" + name(file) + "`",
                "it is damaged or cut off",
                DAMAGED_NOW,
                problem);
    }

    static Failure password(Path file) {
        return because(
                file,
                "it is protected by a password",
                "Save an unprotected copy and add it again.");
    }

    /// The file's name on one line: control characters, line breaks among them, shown as `�`.
    static String name(Path file) {
        return FileNames.shown(file);
    }
}
