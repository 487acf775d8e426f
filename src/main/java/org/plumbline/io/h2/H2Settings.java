package org.plumbline.io.h2;

import java.util.Optional;

/// What the person chose, by name: theme, last model, …
public final class H2Settings {
    private final Database database;

    public H2Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(handle ->
                handle.createQuery("select setting_value from setting where name = ?")
                        .bind(0, name)
                        .mapTo(String.class)
                        .findOne());
    }

    public void put(String name, String value) {
        database.change(handle -> handle.execute("merge into setting values (?, ?)", name, value));
    }

    public void remove(String name) {
        database.change(handle -> handle.execute("delete from setting where name = ?", name));
    }
}
