package org.plumbline.io.files;

import org.plumbline.core.failure.Reason;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Says why a file or folder is left out.
final class Skips {
    private final BiConsumer<Path, Reason> skipped;

    Skips(BiConsumer<Path, Reason> skipped) {
        this.skipped = skipped;
    }

    void absent(Path path) {
        skip(path, "there is no such file or folder", "Check its name.");
    }

    void denied(Path path) {
        skip(path, "you may not read it", "Change its permissions and add it again.");
    }

    void link(Path path) {
        skip(
                path,
                "it is a link that leads out of its folder",
                "Add what it points to by its own name.");
    }

    void brokenLink(Path path) {
        skip(path, "it is a link to nothing", "Remove or repair the link.");
    }

    void folderLink(Path path) {
        skip(path, "it is a link to a folder", "Add that folder by its own name.");
    }

    void notAFile(Path path) {
        skip(path, "it is no regular file", "Add a document instead.");
    }

    void unknownFormat(Path path) {
        skip(
                path,
                "it is neither PDF, DOCX, HTML, Markdown nor plain text",
                "Save it in one of these formats and add it again.");
    }

    void unreadable(Path path, String why) {
        skip(path, why, "Check the disk or drive it lies on and add it again.");
    }

    private void skip(Path path, String why, String now) {
        skipped.accept(path, new Reason("Left out `" + FileNames.shown(path) + "`", why, now));
    }
}
