package org.plumbline.ui.window;

import org.plumbline.ui.Appearance;
import org.plumbline.ui.Desk;
import org.plumbline.ui.LoadedScreen;
import org.plumbline.ui.Screen;
import org.plumbline.ui.ScreenController;
import org.plumbline.ui.Shell;
import org.plumbline.ui.control.PageViewModel;
import org.plumbline.ui.documents.DocumentsController;
import org.plumbline.ui.documents.DocumentsViewModel;
import org.plumbline.ui.documents.Intake;
import org.plumbline.ui.documents.Reader;

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

    private final Intake intake;

    public Screens(Desk desk, Shell shell, Appearance appearance) {
        intake = new Intake(shell.jobs(), desk.indexing());
        builders.put(Screen.DOCUMENTS, () -> documents(desk, shell));
        // COMPARE, SEARCH, SETUPS, HISTORY: add one line each, in the rail's order
    }

    /// What brings files in, wherever they were dropped.
    Intake intake() {
        return intake;
    }

    private LoadedScreen<DocumentsController> documents(Desk desk, Shell shell) {
        var jobs = shell.jobs();
        var viewModel = new DocumentsViewModel(jobs, desk.documents(), desk::remove, intake);
        var reader =
                new Reader(
                        jobs,
                        desk.documents(),
                        new PageViewModel(jobs, desk.documents(), desk.pages()));
        return LoadedScreen.load("documents", new DocumentsController(viewModel, shell, reader));
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
