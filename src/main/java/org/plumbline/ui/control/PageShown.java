package org.plumbline.ui.control;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.Box;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Span;

import java.util.List;

/// What the page view shows: a page, or the text of a document without pages.
public sealed interface PageShown {
    /// Path of the document.
    String path();

    /// What is marked on it, the chosen passage too.
    List<Mark> marks();

    /// The document's name without its folders.
    default String name() {
        return path().substring(Math.max(path().lastIndexOf('/'), path().lastIndexOf('\\')) + 1);
    }

    /// The mark that is chosen.
    default @Nullable Mark chosen() {
        return marks().stream().filter(Mark::chosen).findFirst().orElse(null);
    }

    /// Page `number` of `pages`; sizes in points.
    record Paper(String path, int number, int pages, float width, float height, List<Mark> marks)
            implements PageShown {}

    record Words(String path, CodePoints text, List<Mark> marks) implements PageShown {}

    /// A passage's part of what is shown; `passage` is its number.
    record Mark(int passage, boolean chosen, List<Box> boxes, Span text) {}
}
