package org.plumbline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where nothing is yet: one sentence, one button.
public final class EmptyState extends VBox {
    public EmptyState(String sentence, Button button) {
        super(words(sentence), button);
        button.getStyleClass().add("accent");
        getStyleClass().add("empty-state");
    }

    public EmptyState(String sentence, String button, Runnable act) {
        this(sentence, new Button(button));
        if (getChildren().getLast() instanceof Button made) {
            made.setOnAction(event -> act.run());
        }
    }

    private static Node words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("words-15");
        return words;
    }
}
