package org.plumbline.io.onnx;

import java.text.Normalizer;
import java.util.Arrays;

/// Cleans a text as uncased BERT does and cuts it into words and single punctuation marks.
///
/// Control characters vanish, accents are stripped, letters lowered, every Chinese character stands
/// alone. Each character of a word knows the code point of the text it came from.
final class BertText {
    private static final int ASCII = 128;
    private final StringBuilder word = new StringBuilder();
    private int[] origins = new int[32]; // code point offset of each char of `word`
    private final Words words;

    /// Receives a word and the code point offset of each of its chars.
    interface Words {
        void word(String word, int[] origins);
    }

    BertText(Words words) {
        this.words = words;
    }

    void read(String text) {
        int offset = 0;
        for (int index = 0; index < text.length(); offset++) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            if (point < ASCII) {
                ascii(point, offset);
            } else {
                other(point, offset);
            }
        }
        flush();
    }

    private void ascii(int point, int offset) {
        if (point == ' ' || point == '\n' || point == '\t' || point == '\r') {
            flush();
        } else if (point > ' ' && point != 127) {
            normal(Character.toLowerCase(point), offset);
        }
    }

    private void other(int point, int offset) {
        if (white(point)) {
            flush();
        } else if (chinese(point)) {
            flush();
            decompose(point, offset);
            flush();
        } else if (!dropped(point)) {
            decompose(point, offset);
        }
    }

    private void decompose(int point, int offset) {
        var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> normal(Character.toLowerCase(part), offset));
    }

    private void normal(int point, int offset) {
        if (punctuation(point)) {
            flush();
            append(point, offset);
            flush();
        } else {
            append(point, offset);
        }
    }

    private void append(int point, int offset) {
        int before = word.length();
        word.appendCodePoint(point);
        if (word.length() > origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        Arrays.fill(origins, before, word.length(), offset);
    }

    private void flush() {
        if (!word.isEmpty()) {
            words.word(word.toString(), origins);
            word.setLength(0);
        }
    }

    private static boolean white(int point) {
        return Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean dropped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> point == 0xfffd;
        };
    }

    private static boolean punctuation(int point) {
        if (point < ASCII) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean chinese(int point) {
        return point >= 0x4E00 && point <= 0x9FFF
                || point >= 0x3400 && point <= 0x4DBF
                || point >= 0x20000 && point <= 0x2A6DF
                || point >= 0x2A700 && point <= 0x2B73F
                || point >= 0x2B740 && point <= 0x2B81F
                || point >= 0x2B920 && point <= 0x2CEAF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0x2F800 && point <= 0x2FA1F;
    }
}
