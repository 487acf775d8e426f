package org.plumbline.ui;

import java.util.Locale;

/// An entry of the rail, in its order. The place in the order is its key: Ctrl+1 is `COMPARE`.
public enum Screen {
    COMPARE("fth-columns"),
    DOCUMENTS("fth-folder"),
    SEARCH("fth-search"),
    SETUPS("fth-sliders"),
    TUNE("fth-activity"),
    MEASURE("fth-bar-chart-2"),
    HISTORY("fth-clock"),
    SETTINGS("fth-settings");

    private final String icon;

    Screen(String icon) {
        this.icon = icon;
    }

    /// Ikonli's name of its icon.
    public String icon() {
        return icon;
    }

    /// Names its FXML, its style sheet and its keys in the messages: `compare`, `documents`, …
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its word on the rail.
    public String title() {
        return Messages.text("rail." + label());
    }
}
