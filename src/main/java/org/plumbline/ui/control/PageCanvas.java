package org.plumbline.ui.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.effect.BlendMode;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.Box;
import org.plumbline.ui.control.PageShown.Mark;
import org.plumbline.ui.control.PageShown.Paper;

import java.util.ArrayList;
import java.util.List;

/// A page: paper, picture, and above them what is marked. Points times scale are pixels.
final class PageCanvas extends Region {
    private static final double TAB = 20;
    private static final double OUTSET = 2;
    private final Rectangle paper = new Rectangle();
    private final ImageView picture = new ImageView();
    private final Group fills = new Group();
    private final Group lines = new Group();
    private final List<Marked> marked = new ArrayList<>();
    private double scale = 1;
    private @Nullable Paper shown;

    private enum Kind {
        FILL,
        LINE,
        TAB
    }

    /// A node of a mark, and the area in points it belongs to.
    private record Marked(Kind kind, Node node, Rectangle2D area) {}

    PageCanvas() {
        getStyleClass().add("page-canvas");
        paper.getStyleClass().add("paper");
        fills.setBlendMode(BlendMode.MULTIPLY);
        picture.setSmooth(true);
        picture.getStyleClass().add("image-view");
        getChildren().add(new Group(paper, picture, fills, lines));
    }

    void show(Paper next) {
        shown = next;
        marked.clear();
        next.marks().stream().filter(mark -> !mark.chosen()).forEach(this::mark);
        next.marks().stream().filter(Mark::chosen).forEach(this::mark);
        fills.getChildren().setAll(nodes(Kind.FILL));
        lines.getChildren().setAll(nodes(Kind.LINE));
        lines.getChildren().addAll(nodes(Kind.TAB));
        place();
    }

    void picture(@Nullable Image image) {
        picture.setImage(image);
    }

    void scale(double pixels) {
        scale = pixels;
        place();
    }

    /// Top of the first box that is chosen, in pixels; 0 without one.
    double chosenTop() {
        var mark = shown == null ? null : shown.chosen();
        return mark == null
                ? 0
                : mark.boxes().stream().mapToDouble(box -> box.y() * scale).min().orElse(0);
    }

    private void place() {
        if (shown == null) {
            return;
        }
        var width = scaled(shown.width());
        var height = scaled(shown.height());
        paper.setWidth(width);
        paper.setHeight(height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        marked.forEach(this::place);
    }

    private void place(Marked mark) {
        var area = mark.area();
        if (mark.node() instanceof Rectangle rectangle) {
            var out = mark.kind() == Kind.LINE ? OUTSET : 0;
            rectangle.setX(scaled(area.getMinX()) - out);
            rectangle.setY(scaled(area.getMinY()) - out);
            rectangle.setWidth(scaled(area.getWidth()) + 2 * out);
            rectangle.setHeight(scaled(area.getHeight()) + 2 * out);
        } else {
            mark.node().setLayoutX(Math.max(0, scaled(area.getMinX()) - TAB));
            mark.node().setLayoutY(scaled(area.getMinY()) - 1);
        }
    }

    private void mark(Mark mark) {
        var style = mark.chosen() ? "mark-chosen" : "mark-other";
        if (mark.chosen()) {
            mark.boxes().forEach(box -> add(Kind.FILL, area(box), "mark-fill"));
        }
        var blocks = blocks(mark.boxes());
        blocks.forEach(block -> add(Kind.LINE, block, style));
        if (!blocks.isEmpty()) {
            var tab = new Label(Integer.toString(mark.passage()));
            tab.getStyleClass().addAll("mark-tab", style + "-tab");
            marked.add(new Marked(Kind.TAB, tab, blocks.getFirst()));
        }
    }

    private void add(Kind kind, Rectangle2D area, String style) {
        var rectangle = new Rectangle();
        rectangle.getStyleClass().add(style);
        rectangle.setMouseTransparent(true);
        marked.add(new Marked(kind, rectangle, area));
    }

    private List<Node> nodes(Kind kind) {
        return marked.stream().filter(mark -> mark.kind() == kind).map(Marked::node).toList();
    }

    private double scaled(double points) {
        return points * scale;
    }

    /// Lines below each other joined: what one border goes around. Another column starts another.
    static List<Rectangle2D> blocks(List<Box> lines) {
        var blocks = new ArrayList<Rectangle2D>();
        for (var line : lines) {
            var area = area(line);
            if (!blocks.isEmpty() && continues(blocks.getLast(), area)) {
                blocks.set(blocks.size() - 1, union(blocks.getLast(), area));
            } else {
                blocks.add(area);
            }
        }
        return blocks;
    }

    private static boolean continues(Rectangle2D block, Rectangle2D line) {
        var gap = line.getMinY() - block.getMaxY();
        return gap < 2.5 * line.getHeight()
                && line.getMaxY() >= block.getMaxY() - line.getHeight()
                && line.getMinX() < block.getMaxX()
                && line.getMaxX() > block.getMinX();
    }

    private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
        var x = Math.min(one.getMinX(), other.getMinX());
        var y = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(
                x,
                y,
                Math.max(one.getMaxX(), other.getMaxX()) - x,
                Math.max(one.getMaxY(), other.getMaxY()) - y);
    }

    private static Rectangle2D area(Box box) {
        return new Rectangle2D(
                box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()));
    }
}
