package org.plumbline.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.plumbline.ui.WindowState;

import java.util.List;

/// Where the window stood when it was closed, moved back onto a screen that is there.
final class WindowPlace {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 680;

    private WindowPlace() {}

    static void restore(Stage stage, WindowState kept) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var wanted =
                new Rectangle2D(
                        kept.number("window.x", Double.MAX_VALUE),
                        kept.number("window.y", Double.MAX_VALUE),
                        Math.max(LEAST_WIDTH, kept.number("window.width", WIDTH)),
                        Math.max(LEAST_HEIGHT, kept.number("window.height", HEIGHT)));
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var place = clamped(wanted, screens);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(kept.flag("window.maximised", false));
    }

    static void keep(Stage stage, WindowState kept) {
        kept.put("window.maximised", Boolean.toString(stage.isMaximized()));
        if (stage.isMaximized() || stage.isFullScreen()) {
            return;
        }
        kept.put("window.x", Double.toString(stage.getX()));
        kept.put("window.y", Double.toString(stage.getY()));
        kept.put("window.width", Double.toString(stage.getWidth()));
        kept.put("window.height", Double.toString(stage.getHeight()));
    }

    /// `wanted` moved wholly onto the screen that shows its corner, else centred on the first.
    static Rectangle2D clamped(Rectangle2D wanted, List<Rectangle2D> screens) {
        var holder =
                screens.stream()
                        .filter(screen -> screen.contains(wanted.getMinX(), wanted.getMinY()))
                        .findFirst();
        var screen = holder.orElse(screens.getFirst());
        var width = Math.min(wanted.getWidth(), screen.getWidth());
        var height = Math.min(wanted.getHeight(), screen.getHeight());
        if (holder.isEmpty()) {
            return new Rectangle2D(
                    screen.getMinX() + (screen.getWidth() - width) / 2,
                    screen.getMinY() + (screen.getHeight() - height) / 2,
                    width,
                    height);
        }
        return new Rectangle2D(
                Math.min(wanted.getMinX(), screen.getMaxX() - width),
                Math.min(wanted.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }
}
