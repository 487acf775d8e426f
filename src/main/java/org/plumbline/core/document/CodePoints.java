package org.plumbline.core.document;

import org.jspecify.annotations.Nullable;

/// A text addressed by code points, as all our offsets are; constant time when it has no
/// surrogates.
public final class CodePoints {
    private static final int STRIDE = 1024;
    private final String text;
    private final int length;
    private final int[] marks; // char index of every STRIDE-th code point; empty without surrogates

    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.marks = length == text.length() ? new int[0] : marks(text, length);
    }

    /// Length in code points.
    public int length() {
        return length;
    }

    public String text() {
        return text;
    }

    /// The text of `[start, end)` in code points.
    public String slice(int start, int end) {
        return text.substring(charIndex(start), charIndex(end));
    }

    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /// The `String` index of code point `offset`.
    public int charIndex(int offset) {
        if (marks.length == 0) {
            return offset;
        }
        var mark = Math.min(offset / STRIDE, marks.length - 1);
        return text.offsetByCodePoints(marks[mark], offset - mark * STRIDE);
    }

    /// The code point offset of `String` index `index`.
    public int offset(int index) {
        if (marks.length == 0) {
            return index;
        }
        var low = 0;
        var high = marks.length - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (marks[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * STRIDE + text.codePointCount(marks[low], index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodePoints points && text.equals(points.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "CodePoints[" + length + "]";
    }

    private static int[] marks(String text, int length) {
        var marks = new int[length / STRIDE + 1];
        for (int mark = 1; mark < marks.length; mark++) {
            marks[mark] = text.offsetByCodePoints(marks[mark - 1], STRIDE);
        }
        return marks;
    }
}
