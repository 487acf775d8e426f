package org.plumbline.ui.documents;

import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;
import org.plumbline.ui.Messages;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Files and folders in the clipboard: copied as such, or as a path or `file:` address a line.
final class PastedPaths {
    private PastedPaths() {}

    static List<Path> ofClipboard() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasFiles()
                ? clipboard.getFiles().stream().map(File::toPath).toList()
                : of(Objects.requireNonNullElse(clipboard.getString(), ""));
    }

    /// The paths among the lines of `text` that lead somewhere.
    static List<Path> of(String text) {
        return text.lines()
                .map(PastedPaths::path)
                .filter(Objects::nonNull)
                .filter(Files::exists)
                .toList();
    }

    static Reason nothing() {
        return new Reason(
                Messages.text("documents.paste.what"),
                Messages.text("documents.paste.why"),
                Messages.text("documents.paste.now"));
    }

    private static @Nullable Path path(String line) {
        var words = line.strip().replaceAll("^\"(.*)\"$", "$1");
        try {
            var path = words.startsWith("file:") ? Path.of(URI.create(words)) : Path.of(words);
            return path.isAbsolute() ? path : null;
        } catch (IllegalArgumentException noPath) {
            return null;
        }
    }
}
