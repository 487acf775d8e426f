package org.plumbline.io.parse;

import org.plumbline.core.parse.ParsedDocument;

import java.nio.file.Path;

final class HtmlParser implements FormatParser {
    @Override
    public ParsedDocument parse(Path file, ParseLimits limits) {
        throw Unreadable.because(file, "HTML is not read yet", "Save it as PDF and add that.");
    }
}
