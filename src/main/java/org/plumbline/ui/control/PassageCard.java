package org.plumbline.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.core.document.Span;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Score;
import org.plumbline.core.retrieve.Stage;
import org.plumbline.ui.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A passage, everywhere in the same order: number, document, place; words; scores; in the prompt
/// or why not. A click, Enter or Space calls `onChosen`.
public final class PassageCard extends VBox {
    /// `lines` of text to show at most; 0 shows all.
    public static final int ALL = 0;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Passage passage;
    private final List<MenuItem> items = new ArrayList<>();
    private Runnable onChosen = () -> {};

    public PassageCard(Passage passage, int lines) {
        this(passage, List.of(), lines);
    }

    /// `carrying` words, offsets in the passage's text, stand bold.
    public PassageCard(Passage passage, List<Span> carrying, int lines) {
        this.passage = passage;
        getStyleClass().add("passage-card");
        getChildren().addAll(head(), new ClippedWords(passage.text(), carrying, lines), foot());
        items.add(item("card.copy", () -> Clip.put(copied(passage))));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                Messages.text("card.said", passage.rank(), passage.name(), PlaceWords.of(passage)));
        setOnMouseClicked(event -> choose());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                choose();
            }
        });
    }

    public Passage passage() {
        return passage;
    }

    public void onChosen(Runnable chosen) {
        onChosen = chosen;
    }

    /// Adds an entry to the card's menu, after Copy.
    public void addItem(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(event -> act.run());
        items.add(item);
    }

    /// Whether this is the passage whose page is shown.
    public void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private void choose() {
        requestFocus();
        onChosen.run();
    }

    private HBox head() {
        var number = new Label(Integer.toString(passage.rank()));
        number.getStyleClass().add("passage-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(passage.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(24);
        var where = new Label(PlaceWords.of(passage));
        where.getStyleClass().add("muted");
        where.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new Label(String.join(" > ", passage.place().heading()));
        heading.getStyleClass().add("muted");
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(number, name, where, heading, menu());
        head.getStyleClass().add("passage-head");
        return head;
    }

    private Button menu() {
        var menu = new Button("", new FontIcon("fth-more-horizontal"));
        menu.getStyleClass().addAll("flat", "small", "card-menu");
        menu.setAccessibleText(Messages.text("card.menu"));
        menu.setFocusTraversable(false);
        menu.setOnAction(event -> {
            var shown = new ContextMenu(items.toArray(MenuItem[]::new));
            shown.show(menu, Side.BOTTOM, 0, 0);
        });
        setOnContextMenuRequested(event -> menu.fire());
        return menu;
    }

    private Label foot() {
        var words = new ArrayList<String>();
        for (var stage : Stage.values()) {
            var score = passage.scores().get(stage);
            if (score != null) {
                words.add(score(stage, score));
            }
        }
        if (passage.whole()) {
            words.add(Messages.text("card.whole"));
        }
        if (passage.tokens() > 0) {
            words.add(Messages.text("card.tokens", passage.tokens()));
        }
        words.add(Messages.text(passage.inPrompt() ? "card.in" : "card.out"));
        var foot = new Label(String.join("   ", words));
        foot.setWrapText(true);
        foot.getStyleClass().addAll("words-12", passage.inPrompt() ? "muted" : "left-out");
        return foot;
    }

    private static String score(Stage stage, Score score) {
        return Messages.text("stage." + stage.name().toLowerCase(Locale.ROOT)) + " " + score.rank();
    }

    private static String copied(Passage passage) {
        return passage.text()
                + "\n\n"
                + Messages.text("card.source", passage.name(), PlaceWords.of(passage)).strip();
    }

    private static MenuItem item(String key, Runnable act) {
        var item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }
}
