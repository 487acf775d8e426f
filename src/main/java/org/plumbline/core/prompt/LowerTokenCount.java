package org.plumbline.core.prompt;

import java.util.List;

/// The fewest tokens a prompt can have, to tell whether an engine read all of it.
///
/// Tokenizers of today's models never join two words of letters into one token, so a text has at
/// least as many tokens as words. Scripts without spaces are not counted.
public final class LowerTokenCount {
    private LowerTokenCount() {}

    public static int of(List<Message> messages) {
        return messages.stream().mapToInt(message -> words(message.text())).sum();
    }

    private static int words(String text) {
        var words = 0;
        var inside = false;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var latin = letter < 0x250 && Character.isLetter(letter);
            words += latin && !inside ? 1 : 0;
            inside = latin;
        }
        return words;
    }
}
