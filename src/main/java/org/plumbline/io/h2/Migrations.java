package org.plumbline.io.h2;

import org.jdbi.v3.core.Handle;
import org.plumbline.core.failure.Failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Brings the schema up to date: numbered scripts, each run once, checked by digest ever after.
final class Migrations {
    private static final List<String> SCRIPTS = List.of("V1__workspace.sql");
    private final Database database;
    private final Path folder;
    private final List<String> scripts;

    Migrations(Database database, Path folder) {
        this(database, folder, SCRIPTS);
    }

    Migrations(Database database, Path folder, List<String> scripts) {
        this.database = database;
        this.folder = folder;
        this.scripts = scripts;
    }

    void run() {
        var applied = database.write(Migrations::applied);
        refuseNewer(applied);
        for (int number = 1; number <= scripts.size(); number++) {
            var script = scripts.get(number - 1);
            var sql = text(script);
            var known = applied.get(number);
            if (known == null) {
                apply(number, sql, applied.isEmpty());
            } else if (!known.equals(digest(sql))) {
                throw new Failure(
                        "Cannot open the workspace `" + folder + "`",
                        "its schema step " + script + " is not the one this Plumbline knows",
                        "Open it with the Plumbline that made it, or restore a backup.");
            }
        }
    }

    private void apply(int number, String sql, boolean fresh) {
        if (!fresh) {
            Backups.make(database, folder, "before-V" + number);
        }
        database.change(handle -> {
            handle.createScript(sql).execute();
            handle.execute("insert into migration values (?, ?)", number, digest(sql));
        });
    }

    private static Map<Integer, String> applied(Handle handle) {
        handle.execute(
                "create table if not exists migration(number int primary key, digest varchar not"
                        + " null)");
        return handle.createQuery("select number, digest from migration")
                .setMapKeyColumn("number")
                .setMapValueColumn("digest")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<Integer, String>>() {});
    }

    private void refuseNewer(Map<Integer, String> applied) {
        if (applied.keySet().stream().anyMatch(number -> number > scripts.size())) {
            throw new Failure(
                    "Cannot open the workspace `" + folder + "`",
                    "a newer Plumbline wrote it",
                    "Update Plumbline, or restore a backup from before the update.");
        }
    }

    private static String text(String script) {
        try (var stream = Migrations.class.getResourceAsStream("/db/" + script)) {
            if (stream == null) {
                throw new IllegalStateException("no script " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String digest(String sql) {
        try {
            var lines = sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
