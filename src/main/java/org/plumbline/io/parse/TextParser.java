package org.plumbline.io.parse;

import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Span;
import org.plumbline.core.parse.ParsedDocument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text: blocks are paragraphs, which blank lines part.
final class TextParser implements FormatParser {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[^\\S\\n]*(\\n[^\\S\\n]*)+");

    @Override
    public ParsedDocument parse(Path file, ParseLimits limits) throws IOException {
        var decoded = Charsets.decode(PlainFile.bytes(file, limits));
        var text = new CodePoints(decoded.text());
        return new ParsedDocument(
                "text",
                decoded.charset().name(),
                text,
                List.of(),
                List.of(),
                paragraphs(text),
                List.of());
    }

    private static List<Span> paragraphs(CodePoints text) {
        var spans = new ArrayList<Span>();
        var between = BLANK_LINES.matcher(text.text());
        var start = 0;
        while (between.find()) {
            add(spans, text, start, between.start());
            start = between.end();
        }
        add(spans, text, start, text.text().length());
        return spans;
    }

    /// The span of `[start, end)` in `String` indexes without white space around it, if any is
    /// left.
    private static void add(List<Span> spans, CodePoints text, int start, int end) {
        var string = text.text();
        while (start < end && Character.isWhitespace(string.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(string.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(text.offset(start), text.offset(end)));
        }
    }
}
