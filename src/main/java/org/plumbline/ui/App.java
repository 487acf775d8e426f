package org.plumbline.ui;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.plumbline.Workbench;
import org.plumbline.io.workspace.StateFile;
import org.plumbline.ui.window.Window;

import java.util.List;
import java.util.concurrent.Callable;

/// The program with a window. The frame shows at once; the workspace opens beside it.
public final class App extends Application {
    private static @Nullable Start start;
    private @Nullable Desk desk;

    private record Start(WindowState kept, Callable<Desk> opening) {}

    /// Shows the window of the workspace used last and returns when it was closed.
    public static void main(String... arguments) {
        start(arguments);
    }

    /// As `main`; a first argument names the workspace's folder.
    public static void start(String... arguments) {
        var file = new StateFile(StateFile.folder().resolve("window.properties"));
        WindowState kept = WindowState.of(file::get, file::put);
        show(
                kept,
                () -> {
                    var folder = WorkbenchDesk.folder(kept, List.of(arguments));
                    return new WorkbenchDesk(Workbench.open(folder, "window", List.of()));
                });
    }

    /// Shows the window and returns when it was closed. `opening` opens the workspace, off the
    /// JavaFX thread; it is closed with the window.
    static void show(WindowState kept, Callable<Desk> opening) {
        start = new Start(kept, opening);
        launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        if (start == null) {
            throw new IllegalStateException("App.show starts it");
        }
        var opening = start.opening();
        var jobs = new FxJobs();
        var window = new Window(jobs, start.kept(), null, getHostServices()::showDocument);
        window.show(stage);
        jobs.start(
                progress -> opening.call(),
                opened -> open(window, opened),
                failure -> window.failed(failure.reason()));
    }

    @Override
    public void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    private void open(Window window, Desk opened) {
        desk = opened;
        window.open(opened);
    }
}
