package org.plumbline.ui.window;

import org.plumbline.ui.Appearance;
import org.plumbline.ui.Desk;
import org.plumbline.ui.LoadedScreen;
import org.plumbline.ui.Screen;
import org.plumbline.ui.ScreenController;
import org.plumbline.ui.Shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// The one place where screens are built: each when it is first shown, then kept.
public final class Screens {
    private final Map<Screen, Supplier<LoadedScreen<? extends ScreenController>>> builders =
            new EnumMap<>(Screen.class);
    private final Map<Screen, LoadedScreen<? extends ScreenController>> loaded =
            new EnumMap<>(Screen.class);

    public Screens(Desk desk, Shell shell, Appearance appearance) {
        // COMPARE, SEARCH, SETUPS, HISTORY: add one line each, in the rail's order
    }

    /// The screens there are, in the rail's order.
    public Set<Screen> known() {
        return builders.keySet();
    }

    LoadedScreen<? extends ScreenController> screen(Screen screen) {
        return loaded.computeIfAbsent(
                screen, wanted -> Objects.requireNonNull(builders.get(wanted)).get());
    }
}
