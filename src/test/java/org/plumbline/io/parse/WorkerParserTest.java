package org.plumbline.io.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.failure.Failure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerParserTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private WorkerParser parser;

    @BeforeAll
    void start() {
        parser = new WorkerParser(folder, 1, ParseLimits.USUAL);
    }

    @AfterAll
    void stop() {
        parser.close();
    }

    @Test
    void theChildReadsWhatTheParserReads() throws InterruptedException {
        var file =
                new PdfMaker().page().write(50, 50, 18, "Title").save(folder.resolve("pump.pdf"));

        assertEquals(new LocalParser(ParseLimits.USUAL).parse(file), parser.parse(file));
    }

    @Test
    void aPageIsDrawnAsPng() throws InterruptedException, IOException {
        var file = new PdfMaker().page().turned(90).save(folder.resolve("page.pdf"));

        try (var pages = new WorkerPageImages(folder)) {
            var image = ImageIO.read(new ByteArrayInputStream(pages.png(file, 1, 2)));

            assertEquals("1200 × 800", image.getWidth() + " × " + image.getHeight());
        }
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        var file = Files.createFile(folder.resolve("empty.pdf"));

        var failure = assertThrows(Failure.class, () -> parser.parse(file));

        assertEquals(
                "Cannot read `empty.pdf`: it is empty (0 bytes). Remove it or fill it.",
                failure.getMessage());
    }
}
