package org.plumbline.io.workspace;

import org.plumbline.core.failure.Failure;
import org.plumbline.io.h2.Database;
import org.plumbline.io.h2.H2Documents;
import org.plumbline.io.json.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A workspace, open in this process alone: `workspace.mv.db`, `owner.json`, `index`, `backups`.
public final class Workspace implements AutoCloseable {
    private static final Set<Path> OPEN =
            ConcurrentHashMap.newKeySet(); // H2 lets one process in twice
    private final Path folder;
    private final Database database;

    private Workspace(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /// Opens the workspace in `folder`, which is made when absent; `command` is told to a second
    /// opener.
    public static Workspace open(Path folder, String command) {
        try {
            var real = Files.createDirectories(folder).toRealPath();
            if (!OPEN.add(real)) {
                throw inUse(real);
            }
            try {
                return new Workspace(real, claim(real, command));
            } catch (Database.InUse problem) {
                OPEN.remove(real);
                throw inUse(real);
            } catch (RuntimeException | IOException problem) {
                OPEN.remove(real);
                throw problem;
            }
        } catch (IOException problem) {
            throw Failure.of(
                    problem,
                    "Cannot open the workspace `" + folder + "`",
                    "Choose a folder that can be written.");
        }
    }

    public Path folder() {
        return folder;
    }

    /// Where the rebuildable search index lies.
    public Path index() {
        return folder.resolve("index");
    }

    public Database database() {
        return database;
    }

    public H2Documents documents() {
        return new H2Documents(database);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("owner.json"));
            database.close();
        } catch (IOException problem) {
            throw Failure.of(problem, "Cannot close the workspace", "Close Plumbline.");
        } finally {
            OPEN.remove(folder);
        }
    }

    private static Database claim(Path folder, String command) throws IOException {
        var database = Database.open(folder);
        try {
            var temporary = folder.resolve("owner.json.tmp");
            Files.writeString(temporary, Json.write(Owner.me(command)));
            Files.move(temporary, folder.resolve("owner.json"), StandardCopyOption.ATOMIC_MOVE);
            return database;
        } catch (IOException problem) {
            database.close();
            throw problem;
        }
    }

    private static Failure inUse(Path folder) {
        var who =
                owner(folder)
                        .map(owner -> " (process " + owner.pid() + ", `" + owner.command() + "`)")
                        .orElse("");
        return new Failure(
                "This workspace is open in another Plumbline" + who,
                "only one can have it open at a time",
                "Close it there.");
    }

    /// The owner, unless its process has ended.
    private static Optional<Owner> owner(Path folder) {
        try {
            var owner = Json.read(Files.readString(folder.resolve("owner.json")), Owner.class);
            return ProcessHandle.of(owner.pid()).map(process -> owner);
        } catch (IOException | IllegalArgumentException problem) {
            return Optional.empty();
        }
    }
}
