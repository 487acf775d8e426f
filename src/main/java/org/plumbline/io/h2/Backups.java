package org.plumbline.io.h2;

import org.plumbline.core.failure.Failure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.zip.ZipFile;

/// Copies of the database in `backups`: written under a temporary name, synced, then renamed.
public final class Backups {
    private Backups() {}

    /// Writes a backup and returns its file. It is read through once, not yet reopened as a
    /// database.
    public static Path make(Database database, Path folder, String label) {
        try {
            var backups = Files.createDirectories(folder.resolve("backups"));
            var name = Instant.now().toString().replace(":", "") + "-" + label + ".zip";
            var temporary = backups.resolve(name + ".tmp");
            database.read(handle -> handle.execute("backup to ?", temporary.toString()));
            sync(temporary);
            readThrough(temporary);
            return Files.move(temporary, backups.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw Failure.of(
                    problem, "Cannot back up the workspace", "Free some space and try again.");
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void readThrough(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var stream = zip.getInputStream(entry)) {
                    stream.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        }
    }
}
