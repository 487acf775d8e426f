package org.plumbline.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/// What the window remembers between starts: size, splits, theme, last workspace. Cheap to read: it
/// is asked before the first window shows.
public interface WindowState {
    /// What was kept under `key`, else `otherwise`.
    String get(String key, String otherwise);

    void put(String key, String value);

    default double number(String key, double otherwise) {
        try {
            return Double.parseDouble(get(key, ""));
        } catch (NumberFormatException absent) {
            return otherwise;
        }
    }

    default boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(get(key, Boolean.toString(otherwise)));
    }

    /// Remembers until the program ends: for tests.
    static WindowState inMemory() {
        Map<String, String> kept = new HashMap<>();
        return of(kept::getOrDefault, kept::put);
    }

    /// Remembers by `get` (key, otherwise) and `put` (key, value).
    static WindowState of(BinaryOperator<String> get, BiConsumer<String, String> put) {
        return new WindowState() {
            @Override
            public String get(String key, String otherwise) {
                return get.apply(key, otherwise);
            }

            @Override
            public void put(String key, String value) {
                put.accept(key, value);
            }
        };
    }
}
