package org.plumbline.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.ui.Appearance;
import org.plumbline.ui.Choosers;
import org.plumbline.ui.Desk;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.LoadedScreen;
import org.plumbline.ui.Messages;
import org.plumbline.ui.Screen;
import org.plumbline.ui.Shell;
import org.plumbline.ui.WindowState;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The window: rail, one screen at a time, page pane, strip. Stands before the workspace is open.
public final class Window implements Shell {
    private final LoadedScreen<WindowController> frame =
            LoadedScreen.load("window", new WindowController());
    private final Scene scene = new Scene(frame.root(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
    private final Jobs jobs;
    private final Choosers choosers;
    private final Appearance appearance;
    private final WindowState kept;
    private final Consumer<String> opener;
    private final Rail rail;
    private final Toasts toasts;
    private final Map<KeyCombination, Runnable> keys;
    private @Nullable Screens screens;
    private @Nullable PagePane pages;
    private @Nullable Screen current;

    /// `choosers` null: the system's; `opener` opens an address with the system's program for it.
    public Window(
            Jobs jobs, WindowState kept, @Nullable Choosers choosers, Consumer<String> opener) {
        this.jobs = jobs;
        this.kept = kept;
        this.opener = opener;
        this.choosers = choosers == null ? new FxChoosers(scene::getWindow) : choosers;
        appearance = new Appearance(kept);
        Themes.dress(scene, appearance);
        rail = new Rail(frame.controller().rail);
        toasts = new Toasts(frame.controller().toasts);
        var shortcuts = new ShortcutSheet(frame.controller().over);
        keys =
                WindowKeys.of(
                        this,
                        new WindowKeys.Commands(
                                shortcuts::toggle, this::togglePages, toasts::undoLatest));
        new Strip(frame.controller().jobs, jobs);
        scene.widthProperty().addListener(property -> fit());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Drops.onto(scene, this::dropped);
    }

    /// Shows it where it stood when it was closed last.
    public void show(Stage stage) {
        stage.setTitle(Messages.text("window.title"));
        stage.setScene(scene);
        WindowPlace.restore(stage, kept);
        stage.setOnHiding(event -> close(stage));
        stage.show();
    }

    /// Theme, text size, motion.
    Appearance appearance() {
        return appearance;
    }

    public Scene scene() {
        return scene;
    }

    /// The workspace is open: fills the rail and shows the first screen.
    public void open(Desk desk) {
        screens = new Screens(desk, this, appearance);
        pages = new PagePane(desk, jobs, frame.controller().split, kept);
        rail.fill(screens.known(), this::go);
        fit();
        new StripWords(frame.controller(), desk, jobs).show(() -> go(Screen.SETTINGS));
        screens.known().stream().findFirst().ifPresent(this::go);
    }

    /// Files and folders dropped anywhere: brought in, and shown coming in.
    void dropped(List<Path> paths) {
        if (screens != null) {
            screens.intake().add(paths);
            go(Screen.DOCUMENTS);
        }
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Choosers choosers() {
        return choosers;
    }

    @Override
    public void go(Screen screen) {
        if (screens == null || !screens.known().contains(screen)) {
            return;
        }
        current = screen;
        rail.show(screen);
        var shown = screens.screen(screen);
        frame.controller().content.getChildren().setAll(shown.root());
        shown.controller().shown();
    }

    @Override
    public void showPages(List<Passage> passages, int chosen) {
        if (pages != null) {
            pages.show(passages, chosen);
        }
    }

    @Override
    public void hidePages() {
        if (pages != null) {
            pages.close();
        }
    }

    @Override
    public void undoable(String said, Runnable undo, Runnable commit) {
        toasts.show(said, undo, commit);
    }

    @Override
    public void failed(Reason reason) {
        toasts.tell(reason);
    }

    @Override
    public void open(String target) {
        new LinkSheet(frame.controller().over).ask(target, () -> opener.accept(target));
    }

    /// Everything that waits becomes final, and what the window remembers is kept.
    private void close(Stage stage) {
        toasts.commitAll();
        WindowPlace.keep(stage, kept);
    }

    private void fit() {
        rail.fit(Rail.Width.of(scene.getWidth()));
    }

    private void key(KeyEvent event) {
        var screenKeys =
                current == null || screens == null
                        ? Map.<KeyCombination, Runnable>of()
                        : screens.screen(current).controller().keys();
        WindowKeys.run(event, screenKeys, keys);
    }

    /// Goes to the next place on the page pane, or the previous one.
    void nextPlace(boolean back) {
        if (pages != null && pages.isOpen()) {
            pages.step(back);
        }
    }

    private void togglePages() {
        if (pages != null) {
            pages.toggle();
        }
    }

    void fullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /// Moves the focus to the next pane: rail, content, page, strip.
    void nextPane(boolean back) {
        var panes = frame.controller();
        PaneCycle.next(scene, List.of(panes.rail, panes.content, panes.split, panes.strip), back);
    }
}
