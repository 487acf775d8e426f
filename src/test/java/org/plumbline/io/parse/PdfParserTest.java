package org.plumbline.io.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.document.Box;
import org.plumbline.core.document.Boxes;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Span;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.parse.ParsedDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class PdfParserTest {
    @TempDir Path folder;

    @Test
    void linesOfAParagraphBecomeOneBlock() {
        var document =
                read(
                        new PdfMaker()
                                .page()
                                .lines(50, 100, "The pump runs at 1,450 turns", "a minute.")
                                .lines(50, 150, "It weighs 12 kg."));

        assertEquals(
                "The pump runs at 1,450 turns a minute.\n\nIt weighs 12 kg.",
                document.text().text());
        assertEquals(List.of(new Span(0, 38), new Span(40, 56)), document.blocks());
        assertEquals(List.of(), document.skipped());
    }

    @Test
    void everyVisibleCharacterHasItsGlyphAtItsOffset() {
        var document = read(new PdfMaker().page().lines(50, 100, "ab cd", "ef"));

        assertEquals("ab cd ef", document.text().text());
        assertEquals(
                List.of(0, 1, 3, 4, 6, 7),
                Arrays.stream(document.pages().getFirst().glyphs().starts()).boxed().toList());
    }

    @ParameterizedTest(name = "turned {0} degrees")
    @CsvSource({
        "0,   400, 600, 100,  93, 113,   9",
        "90,  600, 400, 498, 100,   9, 113",
        "180, 400, 600, 187, 498, 113,   9",
        "270, 600, 400,  93, 187,   9, 113"
    })
    void boxesLieWhereThePageShowsTheWords(
            int degrees, float width, float height, float x, float y, float w, float h) {
        var maker = new PdfMaker().page().write(100, 100, 10, "WWWWWWWWWWWW").turned(degrees);
        var page = read(maker).pages().getFirst();

        var boxes = Boxes.of(page, page.text());

        assertEquals(List.of(width, height), List.of(page.width(), page.height()));
        assertTrue(around(boxes, new Box(1, x, y, w, h)), boxes::toString);
    }

    @Test
    void aCroppedPageBeginsAtItsCrop() {
        var maker = new PdfMaker().page().write(100, 100, 10, "WWWW").cropped(80, 300, 380, 580);
        var page = read(maker).pages().getFirst();

        var boxes = Boxes.of(page, page.text());

        assertEquals(List.of(300f, 280f), List.of(page.width(), page.height()));
        assertTrue(around(boxes, new Box(1, 20, 73, 38, 9)), boxes::toString);
    }

    @Test
    void theLeftColumnIsReadBeforeTheRightOne() {
        var maker = new PdfMaker().page().write(60, 60, 16, "A title over both of the columns");
        for (int line = 0; line < 8; line++) {
            maker.write(40, 100 + 12 * line, 10, "left column text line " + line + " goes on");
            maker.write(215, 100 + 12 * line, 10, "right column text line " + line + " too");
        }
        var words = read(maker).text().text();

        assertEquals(
                List.of(0, 34, 291),
                List.of(
                        words.indexOf("A title"),
                        words.indexOf("left column text line 0"),
                        words.indexOf("right column text line 0")));
        assertTrue(words.indexOf("left column text line 7") < words.indexOf("right column"));
    }

    @Test
    void aTableIsReadRowByRow() {
        var maker = new PdfMaker().page();
        var rows = List.of("Model,Flow,Weight", "P10,10 l/s,8 kg", "P20,20 l/s,12 kg", "P30,30,16");
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).split(",");
            for (int cell = 0; cell < cells.length; cell++) {
                maker.write(50 + 100 * cell, 100 + 14 * row, 10, cells[cell]);
            }
        }

        assertEquals(
                "Model\tFlow\tWeight\nP10\t10 l/s\t8 kg\nP20\t20 l/s\t12 kg\nP30\t30\t16",
                read(maker).text().text());
    }

    @Test
    void aWordBrokenAtTheEndOfALineIsWhole() {
        var document =
                read(new PdfMaker().page().lines(50, 100, "check the impel-", "ler of the pump"));

        assertEquals("check the impeller of the pump", document.text().text());
        assertEquals(25, document.pages().getFirst().glyphs().count());
    }

    @Test
    void aHyphenTheDocumentWritesElsewhereStays() {
        var document =
                read(
                        new PdfMaker()
                                .page()
                                .lines(50, 100, "a leak-proof seal and a leak-", "proof valve"));

        assertEquals("a leak-proof seal and a leak-proof valve", document.text().text());
    }

    @Test
    void largerAndBoldLinesAreHeadings() {
        var document =
                read(
                        new PdfMaker()
                                .page()
                                .write(50, 60, 18, "Pump manual")
                                .write(50, 90, 14, "Care")
                                .lines(50, 110, "Grease the bearing once a year, no more.")
                                .write(PdfMaker.BOLD, 50, 140, 10, "Seals")
                                .lines(50, 155, "Change the seals when they leak, at once."));

        assertEquals(
                List.of(
                        new Heading(1, new Span(0, 11), "Pump manual"),
                        new Heading(2, new Span(13, 17), "Care"),
                        new Heading(3, new Span(61, 66), "Seals")),
                document.headings());
    }

    @Test
    void aPictureAmongPagesIsNamedAsSkipped() {
        var document =
                read(new PdfMaker().page().write(50, 50, 10, "Words.").page().picture().page());

        assertEquals(List.of("Page 2 is a picture without text."), document.skipped());
        assertEquals(
                List.of(new Span(0, 6), new Span(6, 6), new Span(6, 6)),
                document.pages().stream().map(page -> page.text()).toList());
    }

    @Test
    void picturesAloneCannotBeRead() {
        assertEquals(
                "Cannot read `test.pdf`: its pages are pictures without text. Make its text"
                        + " recognisable (OCR), for example with OCRmyPDF, and add it again.",
                failure(new PdfMaker().page().picture()));
    }

    @Test
    void aPasswordIsNamedWithItsRemedy() {
        assertEquals(
                "Cannot read `test.pdf`: it is protected by a password. Save an unprotected copy"
                        + " and add it again.",
                failure(new PdfMaker().page().write(50, 50, 10, "Secret").password("open")));
    }

    @Test
    void aFileThatEndsEarlyIsReadAsFarAsItGoesOrFails() throws IOException {
        var maker = new PdfMaker();
        for (int page = 0; page < 20; page++) {
            maker.page().write(50, 50, 10, "Words of page " + page);
        }
        var whole = Files.readAllBytes(maker.save(folder.resolve("whole.pdf")));
        for (int part = 1; part < 10; part++) {
            var file = folder.resolve("cut.pdf");
            Files.write(file, Arrays.copyOf(whole, whole.length * part / 10));

            try {
                assertEquals(
                        "The file is cut off: its end is missing.",
                        parser().parse(file).skipped().getFirst());
            } catch (Failure failure) {
                assertEquals("it is damaged or cut off", failure.why());
            }
        }
    }

    private ParsedDocument read(PdfMaker maker) {
        return parser().parse(maker.save(folder.resolve("test.pdf")));
    }

    private String failure(PdfMaker maker) {
        return String.valueOf(assertThrows(Failure.class, () -> read(maker)).getMessage());
    }

    private static LocalParser parser() {
        return new LocalParser(ParseLimits.USUAL);
    }

    /// One box within a point of the expected one on each side.
    private static boolean around(List<Box> boxes, Box expected) {
        var box = boxes.getFirst();
        return boxes.size() == 1
                && Math.abs(box.x() - expected.x()) < 1
                && Math.abs(box.y() - expected.y()) < 1
                && Math.abs(box.x() + box.width() - expected.x() - expected.width()) < 1
                && Math.abs(box.y() + box.height() - expected.y() - expected.height()) < 1;
    }
}
