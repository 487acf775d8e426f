package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.ui.Appearance.Theme;
import org.plumbline.ui.FxJobs;
import org.plumbline.ui.KestrelDesk;
import org.plumbline.ui.Pictures;
import org.plumbline.ui.WindowState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Every screen with real content, light and dark.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScreensPictureTest {
    private final WindowState kept = WindowState.inMemory();
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(new FxJobs(), kept, null, target -> {});
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.open(new KestrelDesk());
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void thePagePane(Theme theme, FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.appearance().themeProperty().set(theme);
            window.showPages(KestrelDesk.passages(), 0);
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        robot
                                .lookup(".page-canvas .image-view")
                                .queryAllAs(ImageView.class)
                                .stream()
                                .anyMatch(view -> view.getImage() != null));
        take(robot, "page", theme);
    }

    private void take(FxRobot robot, String name, Theme theme) {
        robot.interact(() ->
                assertTrue(
                        Files.exists(
                                Pictures.take(
                                        window.scene(),
                                        name + "-" + theme.name().toLowerCase(Locale.ROOT)))));
    }
}
