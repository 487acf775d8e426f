package org.plumbline.ui;

import javafx.scene.input.KeyCombination;

import java.util.Map;

/// What the window asks of a screen's controller.
public interface ScreenController {
    /// Keys that work while the screen is shown, wherever the focus is.
    default Map<KeyCombination, Runnable> keys() {
        return Map.of();
    }

    /// The screen has just come up: take the focus, look for news.
    default void shown() {}
}
