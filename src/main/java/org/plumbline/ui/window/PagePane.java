package org.plumbline.ui.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.ui.Desk;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.Messages;
import org.plumbline.ui.WindowState;
import org.plumbline.ui.control.PageView;
import org.plumbline.ui.control.PageViewModel;
import org.plumbline.ui.control.PassageCard;

import java.util.ArrayList;
import java.util.List;

/// The right pane: the page a passage lies on, the passages as cards below it. Closed until it is
/// asked for.
final class PagePane {
    private final SplitPane split;
    private final WindowState kept;
    private final PageViewModel viewModel;
    private final VBox cards = new VBox();
    private final ScrollPane cardScroll = new ScrollPane(cards);
    private final Label empty = new Label(Messages.text("page.empty"));
    private final SplitPane halves;
    private final VBox box;
    private @Nullable Node opener;

    PagePane(Desk desk, Jobs jobs, SplitPane split, WindowState kept) {
        this.split = split;
        this.kept = kept;
        viewModel = new PageViewModel(jobs, desk.documents(), desk.pages());
        cards.getStyleClass().addAll("page-cards");
        cardScroll.setFitToWidth(true);
        cardScroll.getStyleClass().add("edge-to-edge");
        empty.setWrapText(true);
        empty.getStyleClass().addAll("muted", "pad-24");
        halves = new SplitPane(new PageView(viewModel), cardScroll);
        halves.setOrientation(javafx.geometry.Orientation.VERTICAL);
        halves.getStyleClass().add("window-split");
        halves.setDividerPositions(kept.number("split.cards", 0.72));
        VBox.setVgrow(halves, Priority.ALWAYS);
        box = new VBox(title(), empty);
        box.setId("page-pane");
        box.getStyleClass().add("page-pane");
        SplitPane.setResizableWithParent(box, false);
        viewModel.hitProperty().addListener(property -> choose());
    }

    void show(List<Passage> passages, int chosen) {
        open();
        box.getChildren().set(1, passages.isEmpty() ? empty : halves);
        if (!passages.equals(viewModel.passages())) {
            fill(passages);
        }
        viewModel.show(passages, chosen);
        choose();
    }

    void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
        }
    }

    void close() {
        if (isOpen()) {
            kept.put("split.page", Double.toString(split.getDividerPositions()[0]));
            kept.put("split.cards", Double.toString(halves.getDividerPositions()[0]));
            split.getItems().remove(box);
            if (opener != null) {
                opener.requestFocus();
            }
        }
    }

    /// Goes to the next box, or the previous one.
    void step(boolean back) {
        if (back) {
            viewModel.previousHit();
        } else {
            viewModel.nextHit();
        }
    }

    boolean isOpen() {
        return split.getItems().contains(box);
    }

    private void open() {
        if (!isOpen()) {
            opener = split.getScene().getFocusOwner();
            split.getItems().add(box);
            split.setDividerPositions(kept.number("split.page", 0.66));
        }
    }

    private void fill(List<Passage> passages) {
        var made = new ArrayList<PassageCard>();
        for (var passage : passages) {
            var card = new PassageCard(passage, PassageCard.ALL);
            card.onChosen(() -> viewModel.show(passages, passages.indexOf(passage)));
            made.add(card);
        }
        cards.getChildren().setAll(made);
    }

    private void choose() {
        var chosen = viewModel.passage();
        for (int index = 0; index < cards.getChildren().size(); index++) {
            if (cards.getChildren().get(index) instanceof PassageCard card) {
                card.setChosen(index == chosen);
                if (index == chosen) {
                    reveal(card);
                }
            }
        }
    }

    private void reveal(PassageCard card) {
        cardScroll.layout();
        var hidden = cards.getHeight() - cardScroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            cardScroll.setVvalue(Math.clamp(card.getBoundsInParent().getMinY() / hidden, 0, 1));
        }
    }

    private HBox title() {
        var words = new Label(Messages.text("page.title"));
        words.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setId("page-close");
        close.setAccessibleText(Messages.text("page.close"));
        close.setTooltip(new Tooltip(Messages.text("page.close")));
        close.setOnAction(event -> close());
        var bar = new HBox(words, space, close);
        bar.getStyleClass().add("page-bar");
        return bar;
    }
}
