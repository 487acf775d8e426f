package org.plumbline.ui;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A screen's nodes and the controller that binds them.
public record LoadedScreen<C>(Parent root, C controller) {
    /// Loads `fxml/NAME.fxml`, which names no controller of its own, for `controller`.
    public static <C> LoadedScreen<C> load(String name, C controller) {
        var place = LoadedScreen.class.getResource("/fxml/" + name + ".fxml");
        var loader = new FXMLLoader(Objects.requireNonNull(place, name), Messages.bundle());
        loader.setController(controller);
        try {
            return new LoadedScreen<>(loader.load(), controller);
        } catch (IOException problem) {
            throw new UncheckedIOException(name + ".fxml", problem);
        }
    }
}
