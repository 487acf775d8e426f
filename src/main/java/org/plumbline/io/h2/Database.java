package org.plumbline.io.h2;

import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.plumbline.core.failure.Failure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;

/// The workspace's H2 file, open; every call of `write` is one transaction that is durable on
/// return.
public final class Database implements AutoCloseable {
    private static final int ALREADY_OPEN = 90020;
    private final JdbcConnectionPool pool;
    private final Connection anchor; // keeps H2 open while the pool is empty
    private final Jdbi jdbi;

    private Database(JdbcConnectionPool pool, Connection anchor) {
        this.pool = pool;
        this.anchor = anchor;
        this.jdbi = Jdbi.create(pool);
    }

    /// Opens `folder/workspace.mv.db`, makes it when it is absent, and brings its schema up to
    /// date. Throws `InUse` when another process has it open, a `Failure` when it cannot be read.
    public static Database open(Path folder) {
        var file = folder.resolve("workspace.mv.db");
        refuseEmpty(file);
        var pool = JdbcConnectionPool.create(url(folder), "sa", "");
        try {
            var database = new Database(pool, pool.getConnection());
            try {
                new Migrations(database, folder).run();
                return database;
            } catch (RuntimeException problem) {
                database.close();
                throw problem;
            }
        } catch (SQLException problem) {
            pool.dispose();
            if (problem.getErrorCode() == ALREADY_OPEN) {
                throw new InUse(problem);
            }
            throw full(problem) ? noSpace(problem) : damaged(file, problem);
        }
    }

    /// Another process has the database open.
    public static final class InUse extends RuntimeException {
        InUse(Throwable cause) {
            super("the database is open in another process", cause);
        }
    }

    static String url(Path folder) {
        var path = folder.toAbsolutePath().normalize().toString();
        if (path.contains(";")) {
            throw new Failure(
                    "Cannot open the workspace `" + path + "`",
                    "its path holds a `;`",
                    "Choose a folder without one.");
        }
        return "jdbc:h2:file:"
                + path
                + "/workspace;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=TRUE;TRACE_LEVEL_FILE=0";
    }

    <T> T read(Function<Handle, T> work) {
        return run(() -> jdbi.withHandle(work::apply));
    }

    <T> T write(Function<Handle, T> work) {
        return run(() -> jdbi.inTransaction(work::apply));
    }

    void change(Consumer<Handle> work) {
        run(() -> {
            jdbi.useTransaction(work::accept);
            return true;
        });
    }

    @Override
    public void close() {
        try {
            pool.dispose();
            anchor.close();
        } catch (SQLException problem) {
            throw Failure.of(
                    problem, "Cannot close the workspace", "Check it with `plumbline check`.");
        }
    }

    private static <T> T run(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException problem) {
            throw full(problem)
                    ? noSpace(problem)
                    : Failure.of(
                            problem,
                            "Cannot use the workspace",
                            "Check it with `plumbline check`.");
        }
    }

    private static void refuseEmpty(Path file) {
        if (Files.exists(file) && file.toFile().length() == 0) {
            throw damaged(file, null);
        }
    }

    private static Failure damaged(Path file, @org.jspecify.annotations.Nullable Throwable cause) {
        return new Failure(
                "Cannot open the workspace `" + file.getParent() + "`",
                "its database file is damaged",
                "Restore a backup with `plumbline restore`; the damaged file stays where it is.",
                cause);
    }

    private static Failure noSpace(Throwable cause) {
        return new Failure(
                "Cannot write to the workspace",
                "the disk is full",
                "Free some space and try again; what was saved before is safe.",
                cause);
    }

    private static boolean full(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }
}
