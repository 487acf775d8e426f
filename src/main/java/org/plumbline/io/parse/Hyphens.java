package org.plumbline.io.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides whether the hyphen at the end of a line belongs to its word. The document knows: if it
/// writes the word elsewhere in one piece the hyphen goes, if it writes it with a hyphen it stays.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");
    private static final Pattern BROKEN =
            Pattern.compile(".*?(\\p{L}+(-\\p{L}+)*)[-\u00ad\u2010]$");
    private static final Set<String> KEEPS_HYPHEN =
            Set.of("self", "non", "well", "high", "low", "long", "short", "cross", "two", "three");
    private final Set<String> words = new HashSet<>();

    Hyphens(List<PdfPage> pages) {
        for (var page : pages) {
            page.lines().forEach(this::learn);
        }
    }

    /// What becomes of the end of a line before `below`.
    enum Joint {
        SPACE,
        KEEP,
        DROP
    }

    Joint joint(String above, String below) {
        var broken = BROKEN.matcher(above);
        var rest = WORD.matcher(below);
        if (!broken.matches() || !rest.lookingAt()) {
            return Joint.SPACE;
        }
        if (above.endsWith("\u00ad")) {
            return Joint.DROP;
        }
        var first = broken.group(1).toLowerCase(Locale.ROOT);
        var second = rest.group().toLowerCase(Locale.ROOT);
        if (words.contains(first + second)) {
            return Joint.DROP;
        }
        var keeps =
                words.contains(first + "-" + second)
                        || KEEPS_HYPHEN.contains(first)
                        || first.contains("-")
                        || !Character.isLowerCase(below.codePointAt(0));
        return keeps ? Joint.KEEP : Joint.DROP;
    }

    private void learn(Line line) {
        var word = WORD.matcher(line.text());
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }
}
