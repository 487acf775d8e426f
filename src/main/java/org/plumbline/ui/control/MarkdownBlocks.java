package org.plumbline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

import java.util.function.Consumer;

/// Makes a node of each block.
final class MarkdownBlocks {
    private final MarkdownWords words;

    MarkdownBlocks(Consumer<String> onLink) {
        words = new MarkdownWords(onLink);
    }

    Node node(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading ->
                    words.flow(heading, "heading-" + Math.min(3, heading.getLevel()));
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, number(list));
            case BlockQuote quote -> styled(blocks(quote), "quote");
            case FencedCodeBlock code -> words.literal(code.getLiteral(), "code-block");
            case IndentedCodeBlock code -> words.literal(code.getLiteral(), "code-block");
            case HtmlBlock html -> words.literal(html.getLiteral(), "paragraph");
            case ThematicBreak line -> new Separator();
            case TableBlock table -> table(table);
            case org.commonmark.node.Node other -> words.flow(other, "paragraph");
        };
    }

    private VBox blocks(org.commonmark.node.Node parent) {
        var box = new VBox();
        box.getStyleClass().add("blocks");
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            box.getChildren().add(node(child));
        }
        return box;
    }

    /// `first` number, 0 for bullets.
    private VBox list(org.commonmark.node.Node list, int first) {
        var box = new VBox();
        box.getStyleClass().add("list");
        int number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = new Label(first == 0 ? "•" : number++ + ".");
            mark.getStyleClass().add("list-mark");
            mark.setMinWidth(Label.USE_PREF_SIZE);
            var content = blocks(item);
            HBox.setHgrow(content, Priority.ALWAYS);
            box.getChildren().add(styled(new HBox(mark, content), "list-item"));
        }
        return box;
    }

    private static int number(OrderedList list) {
        var number = list.getMarkerStartNumber();
        return number == null || number < 1 ? 1 : number;
    }

    private GridPane table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("table-block");
        int row = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
                row(grid, row++, line);
            }
        }
        return grid;
    }

    private void row(GridPane grid, int row, org.commonmark.node.Node line) {
        int column = 0;
        for (var cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
            var head = cell instanceof TableCell known && known.isHeader();
            var box = new VBox(words.flow(cell, head ? "table-head" : "table-cell"));
            box.getStyleClass().add("cell-box");
            GridPane.setHgrow(box, Priority.ALWAYS);
            grid.add(box, column++, row);
        }
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
