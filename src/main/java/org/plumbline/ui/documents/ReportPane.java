package org.plumbline.ui.documents;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.core.failure.Reason;
import org.plumbline.ui.Messages;
import org.plumbline.ui.control.FailureBox;

import java.util.Locale;

/// What became of a file: state, counts, what was left out and why.
final class ReportPane extends VBox {
    private final GridPane facts = new GridPane();
    private final FailureBox failure = new FailureBox();

    ReportPane() {
        getStyleClass().addAll("pad-16", "gap-16");
        facts.getStyleClass().add("facts");
        getChildren().addAll(facts, failure);
    }

    void show(DocumentLine line) {
        facts.getChildren().clear();
        fact("path", line.path());
        fact(
                "state",
                Messages.text(
                        "documents.state." + line.state().name().toLowerCase(Locale.ROOT),
                        line.share()));
        var row = line.row();
        if (row != null) {
            fact("size", Messages.text("documents.fact.bytes", row.bytes()));
            fact("pages", Messages.text("number", row.pages()));
            fact("chunks", Messages.text("number", row.chunks()));
            fact("sha256", row.sha256());
        }
        failure.show(line.reason());
    }

    void show(Reason reason) {
        failure.show(reason);
    }

    /// A fact one can copy: a field that is read only.
    private void fact(String key, String value) {
        var name = new Label(Messages.text("documents.fact." + key));
        name.getStyleClass().add("muted");
        var words = new TextField(value);
        words.setEditable(false);
        words.getStyleClass().add("fact");
        name.setLabelFor(words);
        GridPane.setHgrow(words, Priority.ALWAYS);
        facts.addRow(facts.getRowCount(), name, words);
    }
}
