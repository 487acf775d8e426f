package org.plumbline.ui.documents;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.ui.Messages;
import org.plumbline.ui.documents.DocumentLine.State;

import java.util.Locale;

/// A file: sign, name, state, pages, chunks; below them why, where something is wrong.
final class DocumentCell extends ListCell<DocumentLine> {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");
    private final FontIcon icon = new FontIcon(State.READY.icon());
    private final Label name = new Label();
    private final Label why = new Label();
    private final Label state = new Label();
    private final Label pages = new Label();
    private final Label chunks = new Label();
    private final HBox row;

    DocumentCell() {
        getStyleClass().add("document-cell");
        var sign = new StackPane(icon);
        sign.getStyleClass().add("document-sign");
        why.getStyleClass().addAll("words-12", "document-why");
        why.managedProperty().bind(why.visibleProperty());
        state.getStyleClass().add("document-state");
        pages.getStyleClass().add("document-number");
        chunks.getStyleClass().add("document-number");
        var words = new VBox(name, why);
        words.getStyleClass().add("document-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(sign, words, state, pages, chunks);
        row.getStyleClass().add("document-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DocumentLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconLiteral(line.state().icon());
        name.setText(line.name());
        state.setText(words(line));
        var document = line.row();
        pages.setText(number(document == null ? 0 : document.pages()));
        chunks.setText(number(document == null ? 0 : document.chunks()));
        var reason = line.reason();
        why.setText(
                reason == null ? "" : line.state() == State.PARTIAL ? reason.what() : reason.why());
        why.setVisible(reason != null);
        pseudoClassStateChanged(BAD, line.state() == State.FAILED);
        pseudoClassStateChanged(PARTIAL, line.state() == State.PARTIAL);
        setAccessibleText(line.name() + ", " + state.getText() + ". " + why.getText());
        setGraphic(row);
    }

    private static String words(DocumentLine line) {
        var key = "documents.state." + line.state().name().toLowerCase(Locale.ROOT);
        return Messages.text(key, line.share());
    }

    private static String number(int count) {
        return count == 0 ? "–" : Messages.text("number", count);
    }
}
