package org.plumbline.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.ui.Messages;

/// Shows where a link goes, in full, and opens it only when asked again.
final class LinkSheet {
    private final StackPane over;

    LinkSheet(StackPane over) {
        this.over = over;
    }

    void ask(String target, Runnable open) {
        var title = new Label(Messages.text("link.title"));
        title.getStyleClass().add("title-4");
        var words = new Label(target);
        words.setId("link-target");
        words.setWrapText(true);
        var yes = new Button(Messages.text("link.open"));
        yes.setId("link-open");
        var no = new Button(Messages.text("link.leave"));
        no.setCancelButton(true);
        var buttons = new HBox(yes, no);
        buttons.getStyleClass().add("gap-8");
        var sheet = new VBox(title, words, buttons);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        yes.setOnAction(event -> {
            hide(sheet);
            open.run();
        });
        no.setOnAction(event -> hide(sheet));
        over.getChildren().add(sheet);
        over.setVisible(true);
        no.requestFocus();
    }

    private void hide(VBox sheet) {
        over.getChildren().remove(sheet);
        over.setVisible(!over.getChildren().isEmpty());
    }
}
