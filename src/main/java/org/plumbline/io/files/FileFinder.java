package org.plumbline.io.files;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.parse.SourceFiles;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// Finds files on this machine's disk and hashes them.
public final class FileFinder implements SourceFiles {
    private static final int BUFFER = 1 << 16;

    @Override
    public List<Path> find(List<Path> paths, BiConsumer<Path, Reason> skipped)
            throws InterruptedException {
        var found = new TreeSet<Path>();
        var skips = new Skips(skipped);
        for (var path : paths) {
            new FolderWalk(found, skips).add(path.toAbsolutePath().normalize());
        }
        return List.copyOf(found);
    }

    @Override
    public Content content(Path file) {
        var name = FileNames.shown(file);
        try {
            return read(file);
        } catch (NoSuchFileException gone) {
            throw new Failure(
                    "Cannot read `" + name + "`", "it is gone", "Put it back and add it again.");
        } catch (AccessDeniedException denied) {
            throw new Failure(
                    "Cannot read `" + name + "`",
                    "you may not read it",
                    "Change its permissions and add it again.");
        } catch (IOException problem) {
            throw Failure.of(
                    problem,
                    "Cannot read `" + name + "`",
                    "Check the disk or drive it lies on and add it again.");
        }
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    private static Content read(Path file) throws IOException {
        var hash = sha256();
        var bytes = 0L;
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                hash.update(buffer, 0, count);
                bytes += count;
            }
        }
        return new Content(HexFormat.of().formatHex(hash.digest()), bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
