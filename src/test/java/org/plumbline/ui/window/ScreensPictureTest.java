package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.flow.IndexingListener;
import org.plumbline.ui.Appearance.Theme;
import org.plumbline.ui.FxJobs;
import org.plumbline.ui.Indexing;
import org.plumbline.ui.KestrelDesk;
import org.plumbline.ui.Pictures;
import org.plumbline.ui.Screen;
import org.plumbline.ui.WindowState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Every screen with real content, light and dark.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScreensPictureTest {
    private final WindowState kept = WindowState.inMemory();
    private final KestrelDesk desk = new KestrelDesk();
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(new FxJobs(), kept, null, target -> {});
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.open(desk);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void thePagePane(Theme theme, FxRobot robot) throws Exception {
        dress(robot, theme);
        robot.interact(() -> window.showPages(KestrelDesk.passages(), 0));
        waitForPicture(robot);
        take(robot, "page", theme);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void documents(Theme theme, FxRobot robot) throws Exception {
        dress(robot, theme);
        robot.interact(() -> window.go(Screen.DOCUMENTS));
        ListView<?> list = robot.lookup("#documents-list").queryListView();
        waitFor(() -> !list.getItems().isEmpty());
        robot.interact(() -> list.getSelectionModel().select(0));
        waitForPicture(robot);
        take(robot, "documents", theme);
        robot.interact(() -> list.getSelectionModel().clearAndSelect(3));
        take(robot, "documents-failed", theme);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void documentsComingIn(Theme theme, FxRobot robot) throws Exception {
        dress(robot, theme);
        var halfway = new CountDownLatch(1);
        desk.indexing = new HalfwayIndexing(halfway);
        robot.interact(() -> window.dropped(List.of(Path.of("/kestrel"))));
        assertTrue(halfway.await(10, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "documents-working", theme);
        robot.clickOn("#documents-stop");
        waitFor(() -> robot.lookup("#documents-resume").query().isVisible());
        take(robot, "documents-stopped", theme);
    }

    @Test
    void noDocuments(FxRobot robot) {
        desk.documents.rows.clear();
        dress(robot, Theme.LIGHT);
        robot.interact(() -> window.go(Screen.DOCUMENTS));
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "documents-empty", Theme.LIGHT);
    }

    /// Reads some files and then never ends.
    private record HalfwayIndexing(CountDownLatch halfway) implements Indexing {
        @Override
        public void index(List<Path> paths, IndexingListener listener) throws InterruptedException {
            listener.planned(27);
            for (long id = 40; id < 52; id++) {
                var name = "curve-" + id + ".pdf";
                var row = KestrelDesk.row(id, name, DocumentState.READY, 4, 22, null);
                listener.reading(Path.of(row.path()));
                listener.outcome(row, true);
            }
            listener.reading(Path.of("/kestrel/curve-52.pdf"));
            listener.embedding(Path.of("/kestrel/curve-52.pdf"), 8, 20);
            halfway.countDown();
            new CountDownLatch(1).await();
        }
    }

    private void dress(FxRobot robot, Theme theme) {
        robot.interact(() -> window.appearance().themeProperty().set(theme));
    }

    private static void waitForPicture(FxRobot robot) throws Exception {
        waitFor(() ->
                robot.lookup(".page-canvas .image-view").queryAllAs(ImageView.class).stream()
                        .anyMatch(view -> view.getImage() != null));
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }

    private void take(FxRobot robot, String name, Theme theme) {
        var file = name + "-" + theme.name().toLowerCase(Locale.ROOT);
        robot.interact(() -> assertTrue(Files.exists(Pictures.take(window.scene(), file))));
    }
}
