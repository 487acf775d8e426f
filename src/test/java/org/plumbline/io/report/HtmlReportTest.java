package org.plumbline.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.job.Progress;
import org.plumbline.core.parse.PageImages;
import org.plumbline.io.json.SampleTurns;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

class HtmlReportTest {
    @TempDir Path folder;

    @Test
    void aColumnHoldsAnswerPassageAndSettings() throws Exception {
        var page = page(HtmlReportTest::white);
        assertEquals("How long is the <b>warranty</b>?", page.select("h2").eachText().getFirst());
        assertEquals(List.of("rag small:1b picked", "base no model"), page.select("h3").eachText());
        assertEquals("27 months", page.select(".answer strong").text());
        assertEquals(
                "1 warranty & terms.pdf, page 3, Terms > 4.1 bm25 2, fused 1",
                page.select("summary").eachText().getFirst());
        assertTrue(page.text().contains("Left out: passage 2 (the context is full)"));
        assertTrue(
                page.text()
                        .contains(
                                "Cannot ask `small:1b`: the server is down. Start it: `ollama"
                                        + " serve`."));
        assertTrue(page.select("td").eachText().contains("sha256:01234"));
    }

    @Test
    void nothingOfAnAnswerRunsOrLoads() throws Exception {
        var page = page(HtmlReportTest::white);
        assertTrue(page.select("script, iframe, link, a").isEmpty());
        assertTrue(
                page.select("img").eachAttr("src").stream()
                        .allMatch(address -> address.startsWith("data:image/png;base64,")));
        assertTrue(page.select(".answer").text().contains("x (http://h.example/x.png)"));
    }

    @Test
    void theCropShowsTheWordsInYellowOverTheWidthOfThePage() throws Exception {
        var source = page(HtmlReportTest::white).select("img").attr("src");
        var png = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
        var crop = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(List.of(900, 12 * 3 / 2 + 36), List.of(crop.getWidth(), crop.getHeight()));
        assertEquals(Color.WHITE.getRGB(), crop.getRGB(5, 5));
        assertTrue(new Color(crop.getRGB(200, 25)).getBlue() < 200);
    }

    @Test
    void aPageThatCannotBeDrawnIsSaid() throws Exception {
        var page =
                page((file, number, scale) -> {
                    throw new Failure("Cannot draw page 3", "the file is gone", "Add it.");
                });
        assertTrue(page.text().contains("Cannot draw page 3: the file is gone. Add it."));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var file = folder.resolve("absent/report.html");
        var failure =
                assertThrows(
                        Failure.class,
                        () ->
                                report(HtmlReportTest::white)
                                        .write(List.of(), file, Progress.none()));
        assertTrue(failure.reason().what().contains("absent/report.html"));
        assertFalse(Files.exists(file));
    }

    private Document page(PageImages images) throws Exception {
        var file = folder.resolve("report.html");
        report(images).write(List.of(SampleTurns.turn()), file, Progress.none());
        return Jsoup.parse(Files.readString(file));
    }

    private static HtmlReport report(PageImages images) {
        return new HtmlReport(new PageCrops(images), Clock.fixed(SampleTurns.NOON, ZoneOffset.UTC));
    }

    private static byte[] white(Path file, int number, float scale) {
        try {
            var image =
                    new BufferedImage(
                            (int) (600 * scale), (int) (800 * scale), BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
