package org.plumbline.ui.documents;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Reason;

/// A file as the list shows it. `share` is how far embedding is, in percent; `row` is what the
/// workspace knows of it, null when it never came in.
public record DocumentLine(
        String path, State state, int share, @Nullable DocumentRow row, @Nullable Reason reason) {
    /// What a file can be in, in the order of the words on the screen.
    public enum State {
        READING("fth-loader"),
        EMBEDDING("fth-loader"),
        READY("fth-check"),
        PARTIAL("fth-alert-circle"),
        FAILED("fth-x-circle"),
        GONE("fth-slash"),
        LEFT_OUT("fth-minus-circle");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        /// Ikonli's name of its sign.
        public String icon() {
            return icon;
        }
    }

    static DocumentLine of(DocumentRow row) {
        var state =
                switch (row.state()) {
                    case READY, REPLACED -> State.READY;
                    case PARTIAL -> State.PARTIAL;
                    case FAILED -> State.FAILED;
                    case GONE -> State.GONE;
                };
        return new DocumentLine(row.path(), state, 0, row, row.reason());
    }

    /// The file at work in `state`; what was known of it stays known.
    static DocumentLine working(
            String path, State state, int share, @Nullable DocumentLine before) {
        return new DocumentLine(path, state, share, before == null ? null : before.row(), null);
    }

    static DocumentLine leftOut(String path, Reason reason) {
        return new DocumentLine(path, State.LEFT_OUT, 0, null, reason);
    }

    /// The file's name without its folders.
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /// Whether an answer can rest on it.
    public boolean ready() {
        return state == State.READY || state == State.PARTIAL;
    }

    public boolean working() {
        return state == State.READING || state == State.EMBEDDING;
    }
}
