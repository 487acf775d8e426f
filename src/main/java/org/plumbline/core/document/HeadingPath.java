package org.plumbline.core.document;

import java.util.ArrayList;
import java.util.List;

/// The headings that rule at a place, outermost first.
public final class HeadingPath {
    private HeadingPath() {}

    /// Titles of the headings that begin at or before `offset` and were not ended by one of the
    /// same or a higher rank; `headings` in order of their place.
    public static List<String> at(List<Heading> headings, int offset) {
        var open = new ArrayList<Heading>();
        for (var heading : headings) {
            if (heading.text().start() > offset) {
                break;
            }
            open.removeIf(other -> other.level() >= heading.level());
            open.add(heading);
        }
        return open.stream().map(Heading::title).toList();
    }
}
