package org.plumbline.io.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// What the window remembers between starts, beside every workspace. Read before anything shows; a
/// file that cannot be read or written costs the memory, never the window.
public final class StateFile {
    private final Path file;
    private final Properties kept = new Properties();

    public StateFile(Path file) {
        this.file = file;
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            kept.clear();
        }
    }

    /// The user's folder for settings of programs, ours in it.
    public static Path folder() {
        var home = Path.of(System.getProperty("user.home"));
        var named = System.getenv("XDG_CONFIG_HOME");
        var windows = System.getenv("APPDATA");
        if (named != null && !named.isBlank()) {
            return Path.of(named).resolve("plumbline");
        }
        return windows != null && !windows.isBlank()
                ? Path.of(windows).resolve("plumbline")
                : home.resolve(".config/plumbline");
    }

    public synchronized String get(String key, String otherwise) {
        return kept.getProperty(key, otherwise);
    }

    public synchronized void put(String key, String value) {
        if (value.equals(kept.setProperty(key, value))) {
            return;
        }
        try {
            write();
        } catch (IOException | UncheckedIOException unkept) {
            System.getLogger(StateFile.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot keep the window's state", unkept);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        var next = file.resolveSibling(file.getFileName() + ".new");
        try (var writer = Files.newBufferedWriter(next)) {
            kept.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
