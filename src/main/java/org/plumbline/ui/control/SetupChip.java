package org.plumbline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A setup's shape and name.
public final class SetupChip extends HBox {
    public SetupChip(String setup) {
        super(new SetupShape(setup), new Label(setup));
        getStyleClass().add("setup-chip");
        setAccessibleText(setup);
    }
}
