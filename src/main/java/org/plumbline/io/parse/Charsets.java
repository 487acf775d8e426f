package org.plumbline.io.parse;

import com.ibm.icu.text.CharsetDetector;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/// Finds the character set of a text: byte order mark, then strict UTF-8, then ICU's guess.
final class Charsets {
    private static final int LOOKED_AT = 1 << 16;

    private Charsets() {}

    /// A text and the character set it was read with.
    record Decoded(String text, Charset charset) {}

    /// The text of `bytes`, line ends as `\n`.
    static Decoded decode(byte[] bytes) {
        var charset = detect(bytes);
        var text = new String(bytes, charset);
        return new Decoded(
                plainLines(text.startsWith("\ufeff") ? text.substring(1) : text), charset);
    }

    static Charset detect(byte[] bytes) {
        var marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        var plain = byZeros(bytes);
        return plain != null ? plain : guess(bytes);
    }

    /// The text of the first bytes of a file, which may end in the middle of a character.
    static String text(byte[] head) {
        return decode(head).text();
    }

    /// Whether the first bytes of a file are those of a text: no zeros but UTF-16's or UTF-32's,
    /// and hardly any control character.
    static boolean looksLikeText(byte[] head) {
        if (byMark(head) != null || byZeros(head) != null) {
            return true;
        }
        var controls = 0;
        for (var one : head) {
            if (one == 0) {
                return false;
            }
            controls += one >= 0 && one < 32 && !Character.isWhitespace(one) && one != 27 ? 1 : 0;
        }
        return controls <= head.length / 100;
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    /// UTF-16 without a mark, told by zeros in every second byte of mostly Latin text.
    private static @Nullable Charset byZeros(byte[] bytes) {
        var looked = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        var even = 0;
        var odd = 0;
        for (int at = 0; at < looked; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        var most = looked / 2 * 3 / 4;
        if (looked < 8) {
            return null;
        }
        if (odd > most && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > most && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /// Valid UTF-8, a character cut off at the very end allowed.
    private static boolean isUtf8(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(1 << 13);
        while (true) {
            var result = decoder.decode(input, output, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return input.remaining() < 4 && !zeros(bytes);
            }
            output.clear();
        }
    }

    private static boolean zeros(byte[] bytes) {
        return byZeros(bytes) != null;
    }

    private static Charset guess(byte[] bytes) {
        var looked = bytes.length <= LOOKED_AT ? bytes : Arrays.copyOf(bytes, LOOKED_AT);
        var match = new CharsetDetector().setText(looked).detect();
        try {
            return match == null ? fallback() : windows(Charset.forName(match.getName()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return fallback();
        }
    }

    /// Latin-1 in files is Windows' superset of it in practice: quotes and dashes.
    private static Charset windows(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) ? fallback() : charset;
    }

    private static Charset fallback() {
        return Charset.forName("windows-1252");
    }

    private static String plainLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
