package org.plumbline.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes files and folders dropped anywhere on a scene.
final class Drops {
    private Drops() {}

    static void onto(Scene scene, Consumer<List<Path>> dropped) {
        scene.addEventHandler(DragEvent.DRAG_OVER, Drops::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(event, dropped));
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static void drop(DragEvent event, Consumer<List<Path>> dropped) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files.stream().map(File::toPath).toList());
        }
    }
}
