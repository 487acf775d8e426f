package org.plumbline.io.parse;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.plumbline.core.document.Box;

import java.awt.geom.Point2D;

/// From the coordinates of a page's content to those of the page as displayed: cropped, rotated,
/// origin top left.
final class PageFrame {
    private final int number;
    private final float left;
    private final float bottom;
    private final float contentWidth;
    private final float contentHeight;
    private final int turns;

    PageFrame(int number, PDPage page) {
        var crop = page.getCropBox();
        this.number = number;
        this.left = crop.getLowerLeftX();
        this.bottom = crop.getLowerLeftY();
        this.contentWidth = crop.getWidth();
        this.contentHeight = crop.getHeight();
        this.turns = Math.floorMod(page.getRotation() / 90, 4);
    }

    int number() {
        return number;
    }

    float width() {
        return turns % 2 == 0 ? contentWidth : contentHeight;
    }

    float height() {
        return turns % 2 == 0 ? contentHeight : contentWidth;
    }

    /// The displayed box around the glyph space rectangle `[0, width] × [bottom, top]`.
    Box box(Matrix glyph, float width, float bottom, float top) {
        var corners =
                new Point2D.Float[] {
                    displayed(glyph.transformPoint(0, bottom)),
                    displayed(glyph.transformPoint(width, bottom)),
                    displayed(glyph.transformPoint(0, top)),
                    displayed(glyph.transformPoint(width, top))
                };
        var x0 = Float.MAX_VALUE;
        var y0 = Float.MAX_VALUE;
        var x1 = -Float.MAX_VALUE;
        var y1 = -Float.MAX_VALUE;
        for (var corner : corners) {
            x0 = Math.min(x0, corner.x);
            y0 = Math.min(y0, corner.y);
            x1 = Math.max(x1, corner.x);
            y1 = Math.max(y1, corner.y);
        }
        return new Box(number, x0, y0, x1 - x0, y1 - y0);
    }

    /// Quarter turns clockwise from left-to-right in which text under `glyph` reads.
    int turn(Matrix glyph) {
        var from = displayed(glyph.transformPoint(0, 0));
        var to = displayed(glyph.transformPoint(1, 0));
        var angle = Math.atan2(to.y - from.y, to.x - from.x);
        return Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
    }

    /// The box as it lies when the page is turned so that text of `turn` reads left to right.
    Box upright(Box box, int turn) {
        return switch (turn) {
            case 1 ->
                    new Box(
                            number,
                            box.y(),
                            width() - box.x() - box.width(),
                            box.height(),
                            box.width());
            case 2 ->
                    new Box(
                            number,
                            width() - box.x() - box.width(),
                            height() - box.y() - box.height(),
                            box.width(),
                            box.height());
            case 3 ->
                    new Box(
                            number,
                            height() - box.y() - box.height(),
                            box.x(),
                            box.height(),
                            box.width());
            default -> box;
        };
    }

    /// Whether any of `box` shows.
    boolean shows(Box box) {
        return box.x() < width()
                && box.y() < height()
                && box.x() + box.width() > 0
                && box.y() + box.height() > 0;
    }

    private Point2D.Float displayed(Point2D.Float point) {
        var x = point.x - left;
        var y = point.y - bottom;
        return switch (turns) {
            case 1 -> new Point2D.Float(y, x);
            case 2 -> new Point2D.Float(contentWidth - x, y);
            case 3 -> new Point2D.Float(contentHeight - y, contentWidth - x);
            default -> new Point2D.Float(x, contentHeight - y);
        };
    }
}
