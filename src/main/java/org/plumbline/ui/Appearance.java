package org.plumbline.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Locale;

/// How the window looks, as the person chose it; kept as soon as it changes.
public final class Appearance {
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final DoubleProperty textSize = new SimpleDoubleProperty();
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>();
    private final WindowState kept;

    public Appearance(WindowState kept) {
        this.kept = kept;
        theme.set(of(Theme.class, "theme", Theme.SYSTEM));
        motion.set(of(Motion.class, "motion", Motion.SYSTEM));
        textSize.set(kept.number("text-size", 1));
        theme.addListener((property, before, now) -> keep("theme", now.name()));
        motion.addListener((property, before, now) -> keep("motion", now.name()));
        textSize.addListener((property, before, now) -> keep("text-size", now.toString()));
    }

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Whether things slide and fade: as the system says, or never.
    public enum Motion {
        SYSTEM,
        REDUCED
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Scale of every text, 0.9 to 1.5.
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    public ObjectProperty<Motion> motionProperty() {
        return motion;
    }

    private void keep(String key, String value) {
        kept.put(key, value.toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> E of(Class<E> type, String key, E otherwise) {
        var name = kept.get(key, otherwise.name()).toUpperCase(Locale.ROOT);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
