package org.plumbline.ui;

import org.plumbline.core.document.Box;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// An A4 page of typed lines, and where each line's words lie on it.
public final class DrawnPage {
    public static final int WIDTH = 595;
    public static final int HEIGHT = 842;
    private static final int LEFT = 72;
    private static final int TOP = 84;
    private static final int STEP = 17;
    private static final Font FONT = new Font(Font.SERIF, Font.PLAIN, 12);
    private final List<String> lines;

    public DrawnPage(List<String> lines) {
        this.lines = lines;
    }

    /// Boxes of the lines `from` up to but not including `to`.
    public List<Box> boxes(int page, int from, int to) {
        var context = new FontRenderContext(new AffineTransform(), true, true);
        var boxes = new ArrayList<Box>();
        for (int line = from; line < to; line++) {
            var width = (float) FONT.getStringBounds(lines.get(line), context).getWidth();
            boxes.add(new Box(page, LEFT, TOP + line * STEP - 11, width, 14));
        }
        return boxes;
    }

    public byte[] png(float scale) {
        var image =
                new BufferedImage(
                        Math.round(WIDTH * scale),
                        Math.round(HEIGHT * scale),
                        BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(FONT);
        for (int line = 0; line < lines.size(); line++) {
            graphics.drawString(lines.get(line), LEFT, TOP + line * STEP);
        }
        graphics.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }
}
