package org.plumbline.ui;

import org.plumbline.core.failure.Reason;
import org.plumbline.core.retrieve.Passage;

import java.util.List;

/// What a screen may ask of the window around it.
public interface Shell {
    Jobs jobs();

    Choosers choosers();

    /// Brings another screen up.
    void go(Screen screen);

    /// Shows `passages` in the page pane, the one at `chosen` lit up, and opens the pane.
    void showPages(List<Passage> passages, int chosen);

    /// Closes the page pane; focus goes back to where it came from.
    void hidePages();

    /// Says what was done for 10 seconds with an Undo beside it; `commit` runs when it was not
    /// used.
    void undoable(String said, Runnable undo, Runnable commit);

    /// Shows a failure that has no better place.
    void failed(Reason reason);

    /// Opens `target` with the system's program for it, after the person has seen it in full.
    void open(String target);
}
