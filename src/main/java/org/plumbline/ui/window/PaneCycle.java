package org.plumbline.ui.window;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.List;
import java.util.Optional;

/// F6: from pane to pane, the focus on the first thing that takes it.
final class PaneCycle {
    private PaneCycle() {}

    static void next(Scene scene, List<? extends Node> panes, boolean back) {
        var present = present(scene.getFocusOwner(), panes);
        for (int step = 1; step <= panes.size(); step++) {
            var at = Math.floorMod(present + (back ? -step : step), panes.size());
            var target = focusable(panes.get(at));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static int present(Node focused, List<? extends Node> panes) {
        for (var node = focused; node != null; node = node.getParent()) {
            var at = panes.indexOf(node);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /// The first node of `pane`, itself included, that takes the focus.
    static Optional<Node> focusable(Node pane) {
        if (!pane.isVisible() || pane.isDisabled()) {
            return Optional.empty();
        }
        if (pane.isFocusTraversable()) {
            return Optional.of(pane);
        }
        return pane instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> focusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
