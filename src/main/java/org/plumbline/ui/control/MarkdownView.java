package org.plumbline.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Markdown as nodes whose words can be selected. HTML stands as the text it is, images as their
/// description, and a link is only told to `onLink`. Nothing is loaded.
public final class MarkdownView extends VBox {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    private final List<String> shown = new ArrayList<>();
    private Consumer<String> onLink = target -> {};

    public MarkdownView() {
        getStyleClass().add("markdown");
    }

    /// What a click on a link, or Enter, tells its target to.
    public void onLink(Consumer<String> asked) {
        onLink = asked;
    }

    /// Shows `markdown`; blocks that are as before keep their nodes, so text may arrive bit by bit.
    public void show(String markdown) {
        var blocks = new MarkdownBlocks(target -> onLink.accept(target));
        int at = 0;
        for (var block = PARSER.parse(markdown).getFirstChild();
                block != null;
                block = block.getNext()) {
            var source = source(markdown, block);
            if (at >= shown.size() || !shown.get(at).equals(source)) {
                replace(at, source, blocks.node(block));
            }
            at++;
        }
        getChildren().remove(at, getChildren().size());
        shown.subList(at, shown.size()).clear();
    }

    private void replace(int at, String source, Node node) {
        if (at < shown.size()) {
            shown.set(at, source);
            getChildren().set(at, node);
        } else {
            shown.add(source);
            getChildren().add(node);
        }
    }

    private static String source(String markdown, org.commonmark.node.Node block) {
        var spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        var last = spans.getLast();
        return markdown.substring(
                spans.getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
