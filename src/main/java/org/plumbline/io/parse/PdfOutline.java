package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The titles of a file's outline (bookmarks) and their levels.
final class PdfOutline {
    private static final int MOST = 5_000;
    private static final int DEEPEST = 6;
    private final Map<String, Integer> levels = new HashMap<>();

    /// Empty where there is none or it is damaged.
    static PdfOutline of(PDDocument document) {
        var outline = new PdfOutline();
        try {
            var root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                outline.add(root, 1);
            }
        } catch (RuntimeException damaged) {
            outline.levels.clear();
        }
        return outline;
    }

    /// The level of the title that is the words of `text`.
    OptionalInt level(String text) {
        var level = levels.get(key(text));
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    private void add(PDOutlineNode node, int level) {
        for (PDOutlineItem item : node.children()) {
            if (levels.size() >= MOST) {
                return;
            }
            if (item.getTitle() != null) {
                levels.putIfAbsent(key(item.getTitle()), level);
            }
            if (level < DEEPEST) {
                add(item, level + 1);
            }
        }
    }

    /// Letters alone: titles carry their numbers in one place and not in the other.
    private static String key(String text) {
        return text.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
