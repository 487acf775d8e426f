package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.font.PDFont;

import java.util.Locale;
import java.util.regex.Pattern;

/// What is asked of a font for each of its glyphs: how far it reaches above and below the line, in
/// units of its size, and whether it is bold.
record FontFacts(float descent, float ascent, boolean bold) {
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|cmbx|-bd");

    static FontFacts of(PDFont font) {
        var descriptor = font.getFontDescriptor();
        if (descriptor == null) {
            return new FontFacts(-0.22f, 0.78f, bold(font));
        }
        return new FontFacts(
                within(descriptor.getDescent() / 1000, -0.45f, -0.05f, -0.22f),
                within(descriptor.getAscent() / 1000, 0.5f, 1.1f, 0.78f),
                bold(font) || descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private static boolean bold(PDFont font) {
        var name = font.getName();
        return name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static float within(float value, float least, float most, float otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }
}
