package org.plumbline.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.ui.Desk;
import org.plumbline.ui.Shell;
import org.plumbline.ui.WindowState;

import java.util.List;

/// The right pane: the page a passage lies on. Closed until it is asked for.
final class PagePane {
    private final SplitPane split;
    private final WindowState kept;
    private final VBox box = new VBox();
    private @Nullable Node opener;

    PagePane(Desk desk, Shell shell, SplitPane split, WindowState kept) {
        this.split = split;
        this.kept = kept;
        box.setId("page-pane");
        box.getStyleClass().add("page-pane");
    }

    void show(List<Passage> passages, int chosen) {
        box.getChildren()
                .setAll(passages.stream().map(passage -> new Label(passage.name())).toList());
        open();
    }

    void toggle() {
        if (split.getItems().contains(box)) {
            close();
        } else {
            open();
        }
    }

    void close() {
        if (split.getItems().contains(box)) {
            kept.put("split.page", Double.toString(split.getDividerPositions()[0]));
            split.getItems().remove(box);
            if (opener != null) {
                opener.requestFocus();
            }
        }
    }

    private void open() {
        if (!split.getItems().contains(box)) {
            opener = split.getScene().getFocusOwner();
            split.getItems().add(box);
            split.setDividerPositions(kept.number("split.page", 0.66));
        }
    }
}
