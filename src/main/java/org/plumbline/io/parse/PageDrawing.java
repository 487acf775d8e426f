package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import javax.imageio.ImageIO;

/// Draws pages; keeps the last file open, as a reader turns its pages.
final class PageDrawing {
    /// 36 million pixels: a page of 6,000 × 6,000.
    private static final float LARGEST = 36e6f;

    private @Nullable Open open;

    private record Open(Path file, FileTime changed, PDDocument document) {}

    /// PNG bytes of page `number`; a page too large for `scale` is drawn smaller.
    byte[] png(Path file, int number, float scale) throws IOException {
        var document = document(file);
        if (number < 1 || number > document.getNumberOfPages()) {
            throw Unreadable.because(
                    file,
                    "it has no page " + number + " any more",
                    "Add it again, so that its pages are those of the file.");
        }
        var fitting = fitting(document.getPage(number - 1), scale);
        var image = new PDFRenderer(document).renderImage(number - 1, fitting, ImageType.RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static float fitting(PDPage page, float scale) {
        var box = page.getCropBox();
        var pixels = box.getWidth() * box.getHeight() * scale * scale;
        return pixels <= LARGEST ? scale : scale * (float) Math.sqrt(LARGEST / pixels);
    }

    private PDDocument document(Path file) throws IOException {
        var changed = changed(file);
        if (open != null && open.file.equals(file) && open.changed.equals(changed)) {
            return open.document;
        }
        if (open != null) {
            open.document.close();
            open = null;
        }
        var document = PdfFile.open(file);
        open = new Open(file, changed, document);
        return document;
    }

    private static FileTime changed(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw Unreadable.because(file, "it is gone", "Put it back where it was.");
        }
        return Files.getLastModifiedTime(file);
    }
}
