package org.plumbline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ui.FakeDesk;
import org.plumbline.ui.FxJobs;
import org.plumbline.ui.WindowState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private final WindowState kept = WindowState.inMemory();
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(new FxJobs(), kept, null, target -> {});
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.open(new FakeDesk());
    }

    @Test
    void theStripNamesTheWorkspaceAndWhatLeft(FxRobot robot) {
        assertEquals("Kestrel manuals", words(robot, "#strip-workspace"));
        assertEquals(
                "0 bytes left this machine", robot.lookup("#strip-bytes").queryButton().getText());
    }

    @Test
    void f1ShowsTheKeysAndEscTakesThemAway(FxRobot robot) {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        assertTrue(robot.lookup("#shortcuts").tryQuery().isPresent());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#shortcuts").tryQuery().isPresent());
    }

    @Test
    void f4OpensAndClosesThePagePane(FxRobot robot) {
        robot.press(KeyCode.F4).release(KeyCode.F4);
        assertTrue(robot.lookup("#page-pane").tryQuery().isPresent());

        robot.press(KeyCode.F4).release(KeyCode.F4);
        assertFalse(robot.lookup("#page-pane").tryQuery().isPresent());
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
