package org.plumbline.ui.window;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;
import org.plumbline.ui.Messages;

/// What was done, said at the window's foot for 10 seconds, with an Undo.
final class Toasts {
    private static final Duration SHOWN = Duration.seconds(10);
    private final VBox box;
    private @Nullable Toast latest;

    Toasts(VBox box) {
        this.box = box;
    }

    void show(String said, Runnable undo, Runnable commit) {
        var toast = new Toast(said, undo, commit);
        latest = toast;
        box.getChildren().add(toast.node);
        toast.time.play();
    }

    /// Tells a failure, without anything to undo.
    void tell(Reason reason) {
        var words = new Label(reason.text());
        words.setWrapText(true);
        var close = new Button(Messages.text("toast.close"));
        var node = new HBox(words, close);
        node.getStyleClass().addAll("toast", "danger");
        close.setOnAction(event -> box.getChildren().remove(node));
        box.getChildren().add(node);
    }

    /// Undoes what was done last, if that can still be undone.
    void undoLatest() {
        if (latest != null) {
            latest.undo();
        }
    }

    /// Makes everything final: the window closes.
    void commitAll() {
        box.getChildren().stream()
                .map(Node::getUserData)
                .filter(Toast.class::isInstance)
                .map(Toast.class::cast)
                .toList()
                .forEach(Toast::commit);
    }

    private final class Toast {
        final HBox node;
        final PauseTransition time = new PauseTransition(SHOWN);
        private final Runnable undo;
        private final Runnable commit;

        Toast(String said, Runnable undo, Runnable commit) {
            this.undo = undo;
            this.commit = commit;
            var button = new Button(Messages.text("toast.undo"));
            button.setId("undo");
            button.setOnAction(event -> undo());
            node = new HBox(new Label(said), button);
            node.getStyleClass().add("toast");
            node.setUserData(this);
            time.setOnFinished(event -> commit());
        }

        void undo() {
            close();
            undo.run();
        }

        void commit() {
            close();
            commit.run();
        }

        private void close() {
            time.stop();
            box.getChildren().remove(node);
            if (latest == this) {
                latest = null;
            }
        }
    }
}
