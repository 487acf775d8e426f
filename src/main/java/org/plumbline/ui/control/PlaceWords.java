package org.plumbline.ui.control;

import org.plumbline.core.retrieve.Passage;
import org.plumbline.ui.Messages;

/// Where a passage lies, in words: page, sheet and cells, slide; "" when only characters are known.
public final class PlaceWords {
    private PlaceWords() {}

    public static String of(Passage passage) {
        var place = passage.place();
        if (passage.whole()) {
            return Messages.text("place.whole");
        }
        if (place.page() != null) {
            return Messages.text("place.page", place.page());
        }
        if (place.slide() != null) {
            return Messages.text("place.slide", place.slide());
        }
        if (place.sheet() != null) {
            return place.cells() == null ? place.sheet() : place.sheet() + " " + place.cells();
        }
        return "";
    }
}
