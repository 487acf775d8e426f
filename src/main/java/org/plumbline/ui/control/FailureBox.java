package org.plumbline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.core.failure.Reason;
import org.plumbline.ui.Messages;

/// A failure where it happened: what, why, what now; it can be copied. Takes no room without one.
public final class FailureBox extends VBox {
    private final Label what = new Label();
    private final Label now = new Label();
    private final FlowPane acts = new FlowPane();
    private @Nullable Reason reason;

    public FailureBox() {
        getStyleClass().add("failure-box");
        setAccessibleRole(AccessibleRole.TEXT);
        what.setGraphic(new FontIcon("fth-alert-triangle"));
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        now.setWrapText(true);
        acts.getStyleClass().add("gap-8");
        getChildren().addAll(what, now, acts);
        show(null);
    }

    public FailureBox(Reason reason) {
        this();
        show(reason);
    }

    /// Shows `reason` with buttons `more` before Copy; null takes it away.
    public void show(@Nullable Reason failed, Button... more) {
        reason = failed;
        setVisible(failed != null);
        setManaged(failed != null);
        if (failed != null) {
            what.setText(Messages.text("failure.what", failed.what(), failed.why()));
            now.setText(failed.now());
            setAccessibleText(failed.text());
            acts.getChildren().setAll(more);
            acts.getChildren().add(copy(failed));
        }
    }

    /// What it shows.
    public @Nullable Reason reason() {
        return reason;
    }

    private static Button copy(Reason failed) {
        var copy = new Button(Messages.text("failure.copy"));
        copy.getStyleClass().addAll("small", "flat");
        copy.setOnAction(event -> Clip.put(failed.text()));
        return copy;
    }
}
