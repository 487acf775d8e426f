package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Draws small PDF files for tests: words at places, in points from the top left of an A5-like page
/// of 400 × 600.
final class PdfMaker implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final float WIDTH = 400;
    static final float HEIGHT = 600;
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    PdfMaker page() {
        page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        return this;
    }

    PdfMaker turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    PdfMaker cropped(float left, float bottom, float right, float top) {
        page.setCropBox(new PDRectangle(left, bottom, right - left, top - bottom));
        return this;
    }

    PdfMaker write(float x, float y, float size, String words) {
        return write(PLAIN, x, y, size, words);
    }

    /// Words whose base line begins `x` from the left and `y` from the top.
    PdfMaker write(PDFont font, float x, float y, float size, String words) {
        try (var content = content()) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, HEIGHT - y);
            content.showText(words);
            content.endText();
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Lines 12 points apart.
    PdfMaker lines(float x, float y, String... lines) {
        for (int at = 0; at < lines.length; at++) {
            write(x, y + 12 * at, 10, lines[at]);
        }
        return this;
    }

    PdfMaker picture() {
        try (var content = content()) {
            var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 300, 400);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    PdfMaker password(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    Path save(Path file) {
        try (document) {
            document.save(file.toFile());
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.APPEND, false);
    }
}
