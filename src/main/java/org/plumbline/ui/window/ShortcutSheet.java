package org.plumbline.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plumbline.ui.Messages;

import java.util.List;

/// F1: the keys, floating over the window until Esc.
final class ShortcutSheet {
    private static final List<String> ROWS =
            List.of(
                    "screens",
                    "question",
                    "main",
                    "escape",
                    "help",
                    "rename",
                    "again",
                    "prompt",
                    "next",
                    "panes",
                    "page",
                    "blind",
                    "differences",
                    "evidence",
                    "full",
                    "menu",
                    "export",
                    "undo");
    private final StackPane over;
    private final VBox sheet;

    ShortcutSheet(StackPane over) {
        this.over = over;
        var title = new Label(Messages.text("shortcuts.title"));
        title.getStyleClass().add("title-3");
        var close = new Button(Messages.text("shortcuts.close"));
        close.setId("shortcuts-close");
        close.setCancelButton(true);
        close.setOnAction(event -> hide());
        sheet = new VBox(title, table(), close);
        sheet.setId("shortcuts");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
    }

    void toggle() {
        if (over.getChildren().contains(sheet)) {
            hide();
        } else {
            over.getChildren().add(sheet);
            over.setVisible(true);
            sheet.getChildren().getLast().requestFocus();
        }
    }

    private void hide() {
        over.getChildren().remove(sheet);
        over.setVisible(false);
    }

    private static GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("shortcut-table");
        for (int row = 0; row < ROWS.size(); row++) {
            var key = new Label(Messages.text("shortcuts." + ROWS.get(row) + ".key"));
            key.getStyleClass().add("key");
            table.addRow(row, key, new Label(Messages.text("shortcuts." + ROWS.get(row))));
        }
        return table;
    }
}
