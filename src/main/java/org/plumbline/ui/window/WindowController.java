package org.plumbline.ui.window;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The nodes of `window.fxml`; `Window` gives them life.
final class WindowController {
    @FXML VBox rail;
    @FXML SplitPane split;
    @FXML StackPane content;
    @FXML HBox strip;
    @FXML HBox jobs;
    @FXML Label workspace;
    @FXML Label documents;
    @FXML Label model;
    @FXML Button bytes;
    @FXML StackPane over;
    @FXML VBox toasts;
}
