package org.plumbline.ui;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Pictures of screens, to be looked at: `target/screens/NAME.png`.
public final class Pictures {
    private static final Path FOLDER = Path.of("target/screens");

    private Pictures() {}

    /// Call on the JavaFX thread.
    public static Path take(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        var file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return file;
    }
}
