package org.plumbline.ui.window;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.plumbline.ui.Screen;

import java.util.LinkedHashMap;
import java.util.Map;

/// The keys that work everywhere in the window.
final class WindowKeys {
    private static final KeyCombination UNDO = key(KeyCode.Z, SHORTCUT_DOWN);

    private WindowKeys() {}

    static Map<KeyCombination, Runnable> of(Window window, Commands commands) {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        for (var screen : Screen.values()) {
            if (screen != Screen.SETTINGS) {
                var digit = KeyCode.valueOf("DIGIT" + (screen.ordinal() + 1));
                keys.put(key(digit, SHORTCUT_DOWN), () -> window.go(screen));
            }
        }
        keys.put(key(KeyCode.COMMA, SHORTCUT_DOWN), () -> window.go(Screen.SETTINGS));
        keys.put(key(KeyCode.F1), commands.shortcuts());
        keys.put(key(KeyCode.F3), () -> window.nextPlace(false));
        keys.put(key(KeyCode.F3, SHIFT_DOWN), () -> window.nextPlace(true));
        keys.put(key(KeyCode.F4), commands.page());
        keys.put(key(KeyCode.F6), () -> window.nextPane(false));
        keys.put(key(KeyCode.F6, SHIFT_DOWN), () -> window.nextPane(true));
        keys.put(key(KeyCode.F11), window::fullScreen);
        keys.put(UNDO, commands.undo());
        return keys;
    }

    record Commands(Runnable shortcuts, Runnable page, Runnable undo) {}

    /// Runs what `event` means, the screen's own meaning first; undo in a text field stays the
    /// field's.
    static void run(
            KeyEvent event,
            Map<KeyCombination, Runnable> screen,
            Map<KeyCombination, Runnable> window) {
        if (event.getTarget() instanceof TextInputControl && UNDO.match(event)) {
            return;
        }
        var meaning = meaning(event, screen);
        if (meaning == null) {
            meaning = meaning(event, window);
        }
        if (meaning != null) {
            event.consume();
            meaning.run();
        }
    }

    private static @Nullable Runnable meaning(KeyEvent event, Map<KeyCombination, Runnable> keys) {
        for (var entry : keys.entrySet()) {
            if (entry.getKey().match(event)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
