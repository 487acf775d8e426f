package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.parse.ParsedDocument;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PDF: text in reading order, a box for every glyph, headings by size and outline.
final class PdfParser implements FormatParser {
    private static final int TAIL = 2048;

    @Override
    public ParsedDocument parse(Path file, ParseLimits limits) throws IOException {
        try (var document = PdfFile.open(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no pages");
            }
            var pages = new Pages(document, limits);
            pages.read();
            if (!hasEnd(file)) {
                pages.skipped.add("The file is cut off: its end is missing.");
            }
            pages.sayPictures();
            return new PdfText(pages.read, PdfOutline.of(document)).document(pages.skipped);
        }
    }

    /// Whether the mark that ends every PDF file is there.
    private static boolean hasEnd(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    /// The pages read so far and what was left out.
    private static final class Pages implements GlyphStripper.Sink {
        private final List<PdfPage> read = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<Integer> pictures = new ArrayList<>();
        private final PDDocument document;
        private final int count;
        private final ParseLimits limits;
        private int characters;
        private boolean stopped;

        Pages(PDDocument document, ParseLimits limits) {
            this.document = document;
            this.count = document.getNumberOfPages();
            this.limits = limits;
        }

        @Override
        public boolean page(
                PDPage page, PageFrame frame, List<Glyph> glyphs, @Nullable Exception problem) {
            var number = frame.number();
            blanks(number - 1);
            var lines = LineReading.lines(glyphs);
            read.add(new PdfPage(number, frame.width(), frame.height(), lines));
            characters += lines.stream().mapToInt(line -> line.text().length() + 1).sum();
            if (problem != null) {
                skipped.add("Page " + number + " is damaged and was read only in part.");
            } else if (glyphs.isEmpty() && hasPicture(page)) {
                pictures.add(number);
            }
            return wanted(number);
        }

        /// Reads as many pages as can be read; none is a failure.
        void read() throws IOException {
            try {
                GlyphStripper.pages(document, this);
                blanks(stopped ? 0 : count);
            } catch (IOException | RuntimeException damaged) {
                if (read.isEmpty()) {
                    throw damaged;
                }
                skipped.add("Pages after " + read.size() + " are damaged and were not read.");
            }
        }

        /// Pages without any content are passed over by PDFBox.
        private void blanks(int last) {
            while (read.size() < last) {
                var frame = new PageFrame(read.size() + 1, document.getPage(read.size()));
                read.add(new PdfPage(frame.number(), frame.width(), frame.height(), List.of()));
            }
        }

        private boolean wanted(int number) {
            if (number == count
                    || (number < limits.pages() && characters < limits.pagedCharacters())) {
                return true;
            }
            skipped.add(
                    "Pages after " + number + " of " + count + " were not read: it is too long.");
            return false;
        }

        void sayPictures() {
            if (!pictures.isEmpty()) {
                skipped.add(
                        (pictures.size() == 1 ? "Page " : "Pages ")
                                + Numbers.ranges(pictures)
                                + (pictures.size() == 1
                                        ? " is a picture without text."
                                        : " are pictures without text."));
            }
        }

        /// Pictures, and forms, which may hold pictures.
        private static boolean hasPicture(PDPage page) {
            var resources = page.getResources();
            return resources != null && resources.getXObjectNames().iterator().hasNext();
        }
    }
}
