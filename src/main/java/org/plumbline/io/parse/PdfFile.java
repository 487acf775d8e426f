package org.plumbline.io.parse;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.nio.file.Path;

/// Opens PDF files: decoded streams in memory up to 64 MB, the rest in temporary files.
final class PdfFile {
    private static final long IN_MEMORY = 64L << 20;

    private PdfFile() {}

    static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(
                    file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
        } catch (InvalidPasswordException locked) {
            throw Unreadable.password(file);
        }
    }
}
