package org.plumbline.io.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tokens the model sees at once: a whole text, or a part of one that is too long for it.
///
/// @param text index of the text it is of
/// @param ids without special tokens
record Window(int text, int[] ids) {
    static final int LIMIT = 510; // the model's 512 less [CLS] and [SEP]

    /// Cuts a text's tokens into windows, at word starts where there is one.
    static List<Window> of(int text, Tokens tokens) {
        if (tokens.count() <= LIMIT) {
            return List.of(new Window(text, tokens.ids()));
        }
        var windows = new ArrayList<Window>();
        for (int start = 0; start < tokens.count(); ) {
            int end = end(tokens, start);
            windows.add(new Window(text, Arrays.copyOfRange(tokens.ids(), start, end)));
            start = end;
        }
        return windows;
    }

    private static int end(Tokens tokens, int start) {
        int limit = start + LIMIT;
        if (limit >= tokens.count()) {
            return tokens.count();
        }
        int end = limit;
        while (end > start && tokens.inside()[end]) {
            end--;
        }
        return end > start ? end : limit;
    }

    int length() {
        return ids.length;
    }
}
