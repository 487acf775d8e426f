package org.plumbline.io.report;

import org.plumbline.core.document.Box;
import org.plumbline.core.parse.PageImages;
import org.plumbline.core.retrieve.Passage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Cuts the part of a page a passage lies on, its words marked in yellow.
public final class PageCrops {
    private static final float SCALE = 1.5f;
    private static final int MARGIN = 18;
    private static final Color WORDS = new Color(255, 213, 74, 115);
    private final PageImages pages;

    public PageCrops(PageImages pages) {
        this.pages = pages;
    }

    /// PNG bytes of the passage's first page around its boxes; empty when it has no page.
    Optional<byte[]> crop(Passage passage) throws InterruptedException {
        var number = passage.place().page();
        if (number == null || passage.whole()) {
            return Optional.empty();
        }
        var boxes = passage.place().boxes().stream().filter(box -> box.page() == number).toList();
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(marked(pages.png(Path.of(passage.path()), number, SCALE), boxes));
    }

    private static byte[] marked(byte[] png, List<Box> boxes) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(png));
            var page =
                    new BufferedImage(
                            read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = page.createGraphics();
            graphics.drawImage(read, 0, 0, null);
            mark(graphics, boxes);
            graphics.dispose();
            return png(around(page, boxes));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void mark(Graphics2D graphics, List<Box> boxes) {
        graphics.setColor(WORDS);
        boxes.forEach(box -> graphics.fill(scaled(box)));
    }

    /// The full width of the page, from a little above the first box to a little below the last.
    private static BufferedImage around(BufferedImage page, List<Box> boxes) {
        var area = scaled(boxes.getFirst());
        for (var box : boxes) {
            Rectangle2D.union(area, scaled(box), area);
        }
        var top = Math.clamp((int) area.getMinY() - MARGIN, 0, page.getHeight() - 1);
        var bottom = Math.clamp((int) area.getMaxY() + MARGIN, top + 1, page.getHeight());
        return page.getSubimage(0, top, page.getWidth(), bottom - top);
    }

    private static Rectangle2D scaled(Box box) {
        return new Rectangle2D.Float(
                box.x() * SCALE, box.y() * SCALE, box.width() * SCALE, box.height() * SCALE);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
