package org.plumbline.io.parse;

import java.util.List;
import java.util.stream.Collectors;

/// The words of lines.
final class Texts {
    private Texts() {}

    static String of(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
