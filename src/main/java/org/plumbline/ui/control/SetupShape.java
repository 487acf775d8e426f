package org.plumbline.ui.control;

import javafx.scene.layout.Region;

import org.plumbline.core.setup.Setup;

/// A setup's shape in its colour; its name stands beside it wherever there is room.
public final class SetupShape extends Region {
    public SetupShape(String setup) {
        getStyleClass().addAll("setup-shape", "setup-" + look(setup));
        setMouseTransparent(true);
    }

    /// The standard setup whose look `setup` has: `rag 2` looks like `rag`, an unknown name like
    /// `base`.
    public static String look(String setup) {
        return Setup.STANDARD.stream()
                .filter(standard -> setup.equals(standard) || setup.startsWith(standard + " "))
                .findFirst()
                .orElse("base");
    }
}
