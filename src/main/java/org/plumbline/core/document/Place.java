package org.plumbline.core.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where a stretch of a document's text lies: code points always; first page and boxes for PDF;
/// sheet and cells, slide, heading path where the format has them.
public record Place(
        Span text,
        @Nullable Integer page,
        List<Box> boxes,
        @Nullable String sheet,
        @Nullable String cells,
        @Nullable Integer slide,
        List<String> heading) {
    public Place {
        boxes = List.copyOf(boxes);
        heading = List.copyOf(heading);
    }

    /// A place known only by its characters.
    public static Place of(Span text) {
        return new Place(text, null, List.of(), null, null, null, List.of());
    }
}
