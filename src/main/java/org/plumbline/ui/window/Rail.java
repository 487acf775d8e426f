package org.plumbline.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.ui.Messages;
import org.plumbline.ui.Screen;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// The left rail: a button a screen, Settings at the foot. As wide as the window allows.
final class Rail {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final VBox box;
    private final Map<Screen, Button> buttons = new EnumMap<>(Screen.class);

    Rail(VBox box) {
        this.box = box;
    }

    /// How wide the rail is in a window of some width.
    enum Width {
        ICONS(56, ContentDisplay.GRAPHIC_ONLY),
        WORDS_BELOW(96, ContentDisplay.TOP),
        WORDS_BESIDE(176, ContentDisplay.LEFT);

        final double pixels;
        final ContentDisplay display;

        Width(double pixels, ContentDisplay display) {
            this.pixels = pixels;
            this.display = display;
        }

        static Width of(double window) {
            return window < 1180 ? ICONS : window < 2000 ? WORDS_BELOW : WORDS_BESIDE;
        }
    }

    void fill(Iterable<Screen> screens, Consumer<Screen> go) {
        for (var screen : screens) {
            if (screen == Screen.SETTINGS) {
                var space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                box.getChildren().add(space);
            }
            box.getChildren().add(button(screen, go));
        }
    }

    void show(Screen current) {
        buttons.forEach(
                (screen, button) -> button.pseudoClassStateChanged(CURRENT, screen == current));
    }

    void fit(Width width) {
        box.setPrefWidth(width.pixels);
        box.setMinWidth(width.pixels);
        buttons.values().forEach(button -> button.setContentDisplay(width.display));
    }

    void focus() {
        buttons.values().stream()
                .filter(button -> button.getPseudoClassStates().contains(CURRENT))
                .findFirst()
                .ifPresent(Button::requestFocus);
    }

    private Button button(Screen screen, Consumer<Screen> go) {
        var button = new Button(screen.title(), new FontIcon(screen.icon()));
        button.setId("rail-" + screen.label());
        button.getStyleClass().setAll("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(screen.title() + "  " + key(screen)));
        button.setAccessibleText(screen.title());
        button.setOnAction(event -> go.accept(screen));
        buttons.put(screen, button);
        return button;
    }

    private static String key(Screen screen) {
        return screen == Screen.SETTINGS
                ? Messages.text("key.settings")
                : Messages.text("key.screen", screen.ordinal() + 1);
    }
}
