package org.plumbline.io.report;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.List;

/// HTML of untrusted text: nothing in it can load, run or lead anywhere.
final class Html {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }

    /// A model's Markdown; links and images become their words with the address in brackets.
    static String markdown(String text) {
        var document = PARSER.parse(text.replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
        document.accept(new Unlinked());
        return RENDERER.render(document);
    }

    private static final class Unlinked extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            visitChildren(image);
            replace(image, image.getDestination());
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            replace(link, link.getDestination());
        }

        private static void replace(Node node, String address) {
            for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.insertBefore(new Text(" (" + address + ")"));
            node.unlink();
        }
    }
}
