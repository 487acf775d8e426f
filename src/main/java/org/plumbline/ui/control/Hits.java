package org.plumbline.ui.control;

import org.plumbline.core.document.Box;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.ui.control.PageShown.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The places passages lie at, in the passages' order: one a passage and page.
record Hits(List<Passage> passages, List<Hit> all) {
    static final Hits NONE = new Hits(List.of(), List.of());

    /// `page` 0: the document has none, or the passage no boxes.
    record Hit(int passage, int page) {}

    static Hits of(List<Passage> passages) {
        var all = new ArrayList<Hit>();
        for (int index = 0; index < passages.size(); index++) {
            for (var page : pages(passages.get(index))) {
                all.add(new Hit(index, page));
            }
        }
        return new Hits(List.copyOf(passages), List.copyOf(all));
    }

    private static TreeSet<Integer> pages(Passage passage) {
        var pages = new TreeSet<Integer>();
        passage.place().boxes().forEach(box -> pages.add(box.page()));
        if (pages.isEmpty()) {
            var page = passage.place().page();
            pages.add(page == null ? 0 : page);
        }
        return pages;
    }

    /// The first hit of `passage`, 0 when there is none.
    int first(int passage) {
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).passage() == passage) {
                return index;
            }
        }
        return 0;
    }

    /// What is marked on `page` of `version` while `hit` is chosen.
    List<Mark> marks(VersionId version, int page, int hit) {
        var marks = new ArrayList<Mark>();
        for (int index = 0; index < all.size(); index++) {
            var other = all.get(index);
            var passage = passages.get(other.passage());
            if (other.page() == page && passage.version().equals(version) && !passage.whole()) {
                marks.add(
                        new Mark(
                                passage.rank(),
                                index == hit,
                                onPage(passage.place().boxes(), page),
                                passage.place().text()));
            }
        }
        return List.copyOf(marks);
    }

    private static List<Box> onPage(List<Box> boxes, int page) {
        return boxes.stream().filter(box -> box.page() == page).toList();
    }
}
