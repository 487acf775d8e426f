package org.plumbline.ui.control;

import atlantafx.base.controls.SelectableTextFlow;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.plumbline.ui.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Makes selectable words of what stands in a block.
final class MarkdownWords {
    private final Consumer<String> onLink;

    MarkdownWords(Consumer<String> onLink) {
        this.onLink = onLink;
    }

    /// The words of `block` in one flow.
    SelectableTextFlow flow(org.commonmark.node.Node block, String style) {
        var visitor = new Words();
        for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(visitor);
        }
        return flow(visitor.words, style);
    }

    /// `literal` as it stands.
    Node literal(String literal, String style) {
        var text = new Text(literal.stripTrailing());
        text.getStyleClass().add("word");
        return flow(List.of(text), style);
    }

    private static SelectableTextFlow flow(List<Text> words, String style) {
        var flow = new SelectableTextFlow(words.toArray(Text[]::new));
        flow.getStyleClass().add(style);
        return flow;
    }

    private final class Words extends AbstractVisitor {
        final List<Text> words = new ArrayList<>();
        private final Set<String> styles = new TreeSet<>(Set.of("word"));

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(Code code) {
            within("code", () -> add(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("italic", () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within("bold", () -> visitChildren(strong));
        }

        @Override
        public void visit(Image image) {
            add(Messages.text("markdown.image.before"));
            visitChildren(image);
            add(Messages.text("markdown.image.after"));
        }

        @Override
        public void visit(Link link) {
            int before = words.size();
            within("link", () -> visitChildren(link));
            words.subList(before, words.size()).forEach(word -> follow(word, link));
        }

        private void within(String style, Runnable inside) {
            var added = styles.add(style);
            inside.run();
            if (added) {
                styles.remove(style);
            }
        }

        private void add(String words) {
            var text = new Text(words);
            text.getStyleClass().addAll(styles);
            this.words.add(text);
        }
    }

    private void follow(Text word, Link link) {
        var target = link.getDestination();
        word.setAccessibleRole(AccessibleRole.HYPERLINK);
        word.setAccessibleText(word.getText() + " " + target);
        word.setFocusTraversable(true);
        word.setOnMouseClicked(event -> onLink.accept(target));
        word.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                onLink.accept(target);
            }
        });
    }
}
