package org.plumbline.io.h2;

import org.jdbi.v3.core.Handle;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.setup.Setup;
import org.plumbline.core.setup.Setups;
import org.plumbline.io.json.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Setups in H2, before them the standard ones, which are version 1 of their names.
public final class H2Setups implements Setups {
    private final Database database;
    private final List<Setup> standard;

    public H2Setups(Database database, List<Setup> standard) {
        this.database = database;
        this.standard = List.copyOf(standard);
    }

    @Override
    public List<Setup> list() {
        return names().stream().map(name -> versions(name).getFirst()).toList();
    }

    @Override
    public Setup find(String name) {
        if (!names().contains(name)) {
            throw new Failure(
                    "Cannot find the setup `" + name + "`",
                    "this workspace has " + String.join(", ", names()),
                    "Name one of these, or save it first.");
        }
        return versions(name).getFirst();
    }

    @Override
    public List<Setup> versions(String name) {
        var saved = database.read(handle -> saved(handle, name));
        var first = standard.stream().filter(setup -> setup.name().equals(name));
        return Stream.concat(saved.stream(), first).toList();
    }

    @Override
    public Setup save(Setup setup) {
        return database.write(handle -> {
            var kept = numbered(setup, last(handle, setup.name()) + 1);
            handle.execute(
                    "insert into setup(name, version, body) values (?, ?, ?)",
                    kept.name(),
                    kept.version(),
                    Json.write(kept));
            return kept;
        });
    }

    @Override
    public void remove(String name) {
        database.change(
                handle -> handle.execute("update setup set hidden = true where name = ?", name));
    }

    /// The last number given to `name`, hidden versions too, so that none is given twice.
    private int last(Handle handle, String name) {
        var saved =
                handle.createQuery("select coalesce(max(version), 0) from setup where name = ?")
                        .bind(0, name)
                        .mapTo(Integer.class)
                        .one();
        var first = standard.stream().filter(setup -> setup.name().equals(name));
        return Math.max(saved, first.mapToInt(Setup::version).max().orElse(0));
    }

    private List<String> names() {
        var names = new ArrayList<>(standard.stream().map(Setup::name).toList());
        database
                .read(handle ->
                        handle.createQuery(
                                        "select distinct name from setup where not hidden order by"
                                                + " name")
                                .mapTo(String.class)
                                .list())
                .stream()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    private static List<Setup> saved(Handle handle, String name) {
        return handle.createQuery(
                        "select body from setup where name = ? and not hidden order by version"
                                + " desc")
                .bind(0, name)
                .mapTo(String.class)
                .map(body -> Json.read(body, Setup.class))
                .list();
    }

    private static Setup numbered(Setup setup, int version) {
        return new Setup(
                setup.name(),
                version,
                setup.model(),
                setup.prompt(),
                setup.knowledge(),
                setup.options());
    }
}
