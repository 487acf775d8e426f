package org.plumbline.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

import org.plumbline.ui.Appearance;

import java.util.Locale;
import java.util.Objects;

/// Dresses a scene: AtlantaFX Primer below, our own sheet above, light or dark, text larger or
/// smaller.
public final class Themes {
    private static final double ROOT_PX = 14;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private final Scene scene;
    private final Appearance appearance;

    private Themes(Scene scene, Appearance appearance) {
        this.scene = scene;
        this.appearance = appearance;
    }

    /// Keeps `scene` dressed as `appearance` says, following the system where it is asked to.
    public static void dress(Scene scene, Appearance appearance) {
        var sheet = Objects.requireNonNull(Themes.class.getResource("/css/plumbline.css"));
        scene.getStylesheets().add(sheet.toExternalForm());
        var themes = new Themes(scene, appearance);
        appearance.themeProperty().addListener(property -> themes.dress());
        appearance.textSizeProperty().addListener(property -> themes.dress());
        Platform.getPreferences().colorSchemeProperty().addListener(property -> themes.dress());
        themes.dress();
    }

    private void dress() {
        var dark = dark();
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        var root = scene.getRoot();
        root.pseudoClassStateChanged(DARK, dark);
        root.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-font-size: %.2fpx;",
                        ROOT_PX * appearance.textSizeProperty().get()));
    }

    private boolean dark() {
        return switch (appearance.themeProperty().get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
