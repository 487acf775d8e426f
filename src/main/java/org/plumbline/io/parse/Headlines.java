package org.plumbline.io.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells headings from text: by the outline; by letters larger than the text's; by bold letters on
/// a line of its own. Lines that return on many pages are none.
final class Headlines {
    private static final float LARGER = 1.15f;
    private static final int LONGEST = 160;
    private static final int LONGEST_BOLD = 90;
    private static final int RETURNS = 3;
    private final PdfOutline outline;
    private final float body;
    private final boolean boldBody;
    private final Map<String, Integer> returning = new HashMap<>();
    private final TreeMap<Float, Integer> levels = new TreeMap<>();

    Headlines(List<List<List<Line>>> pages, PdfOutline outline) {
        this.outline = outline;
        this.body = body(pages);
        this.boldBody = boldShare(pages) > 0.4f;
        pages.forEach(page -> page.forEach(lines -> returning.merge(key(lines), 1, Integer::sum)));
        pages.forEach(page -> page.stream().filter(this::large).forEach(this::size));
        var rank = levels.size();
        for (var size : levels.keySet()) {
            levels.put(size, Math.min(rank--, 5));
        }
    }

    /// The level of the heading a paragraph is; 0 for none.
    int level(List<Line> paragraph) {
        if (!possible(paragraph)) {
            return 0;
        }
        var known = outline.level(Texts.of(paragraph));
        if (known.isPresent()) {
            return known.getAsInt();
        }
        if (large(paragraph)) {
            return levels.getOrDefault(rounded(paragraph), 1);
        }
        return bold(paragraph) ? Math.min(levels.size() + 1, 6) : 0;
    }

    private void size(List<Line> paragraph) {
        levels.put(rounded(paragraph), 0);
    }

    private boolean possible(List<Line> paragraph) {
        var text = Texts.of(paragraph);
        return paragraph.size() <= 3
                && text.length() <= LONGEST
                && !paragraph.getFirst().row()
                && text.codePoints().filter(Character::isLetter).count() >= 2
                && returning.getOrDefault(key(paragraph), 0) < RETURNS;
    }

    private boolean large(List<Line> paragraph) {
        return paragraph.getFirst().size() >= LARGER * body && possible(paragraph);
    }

    private boolean bold(List<Line> paragraph) {
        var text = Texts.of(paragraph);
        return !boldBody
                && paragraph.stream().allMatch(Line::bold)
                && paragraph.size() <= 2
                && paragraph.getFirst().size() >= 0.95f * body
                && text.length() <= LONGEST_BOLD
                && !text.matches(".*[.,;:!]")
                && !Character.isLowerCase(text.codePointAt(0));
    }

    /// Page numbers differ from page to page in what else returns.
    private static String key(List<Line> paragraph) {
        return Texts.of(paragraph).replaceAll("\\d+", "#");
    }

    /// Half points: sizes computed from boxes differ in their last digits.
    private static float rounded(List<Line> paragraph) {
        return Math.round(paragraph.getFirst().size() * 2) / 2f;
    }

    /// The size most characters have.
    private static float body(List<List<List<Line>>> pages) {
        var characters = new HashMap<Float, Integer>();
        for (var page : pages) {
            for (var paragraph : page) {
                paragraph.forEach(line ->
                        characters.merge(
                                rounded(List.of(line)), line.text().length(), Integer::sum));
            }
        }
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static float boldShare(List<List<List<Line>>> pages) {
        var bold = 0f;
        var all = 1f;
        for (var page : pages) {
            for (var paragraph : page) {
                for (var line : paragraph) {
                    bold += line.bold() ? line.text().length() : 0;
                    all += line.text().length();
                }
            }
        }
        return bold / all;
    }
}
