package org.plumbline.io.files;

import java.nio.file.Path;
import java.util.Locale;

/// What a file's name says.
public final class FileNames {
    private FileNames() {}

    /// The name on one line: control characters, line breaks among them, as `�`.
    public static String shown(Path file) {
        var name = file.getFileName();
        return (name == null ? file : name).toString().replaceAll("\\p{Cntrl}", "�");
    }

    /// The part after the last dot, in lower case; "" without one.
    public static String extension(Path file) {
        var name = shown(file);
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
