package org.plumbline.io.parse;

import java.util.List;
import java.util.StringJoiner;

/// Numbers as a person writes them.
final class Numbers {
    private Numbers() {}

    /// Ascending numbers with neighbours drawn together: `1–3, 7`.
    static String ranges(List<Integer> numbers) {
        var ranges = new StringJoiner(", ");
        for (int at = 0; at < numbers.size(); at++) {
            var first = at;
            while (at + 1 < numbers.size() && numbers.get(at + 1) == numbers.get(at) + 1) {
                at++;
            }
            ranges.add(
                    first == at
                            ? "" + numbers.get(at)
                            : numbers.get(first) + "–" + numbers.get(at));
        }
        return ranges.toString();
    }
}
