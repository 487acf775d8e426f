package org.plumbline.io.parse;

import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Span;
import org.plumbline.core.parse.ParsedDocument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Markdown: the text is the source as written, so that nothing is lost and places stay exact;
/// headings and blocks come from its structure.
final class MarkdownParser implements FormatParser {
    private static final Parser COMMONMARK =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    @Override
    public ParsedDocument parse(Path file, ParseLimits limits) throws IOException {
        var decoded = Charsets.decode(PlainFile.bytes(file, limits));
        var text = new CodePoints(decoded.text());
        var structure = new Structure(text);
        COMMONMARK.parse(decoded.text()).accept(structure);
        return new ParsedDocument(
                "markdown",
                decoded.charset().name(),
                text,
                List.of(),
                structure.headings,
                structure.blocks,
                List.of());
    }

    /// Collects headings and leaf blocks in order.
    private static final class Structure extends AbstractVisitor {
        private final CodePoints text;
        private final List<org.plumbline.core.document.Heading> headings = new ArrayList<>();
        private final List<Span> blocks = new ArrayList<>();

        Structure(CodePoints text) {
            this.text = text;
        }

        @Override
        public void visit(Heading heading) {
            var span = span(heading);
            headings.add(
                    new org.plumbline.core.document.Heading(
                            heading.getLevel(), span, Words.of(heading)));
            blocks.add(span);
        }

        @Override
        public void visit(Paragraph paragraph) {
            blocks.add(span(paragraph));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            blocks.add(span(code));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            blocks.add(span(code));
        }

        @Override
        public void visit(HtmlBlock html) {
            blocks.add(span(html));
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                blocks.add(span(node));
            } else {
                visitChildren(node);
            }
        }

        private Span span(Node node) {
            var spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                var at = blocks.isEmpty() ? 0 : blocks.getLast().end();
                return new Span(at, at);
            }
            var first = spans.getFirst();
            var last = spans.getLast();
            return new Span(
                    text.offset(first.getInputIndex()),
                    text.offset(last.getInputIndex() + last.getLength()));
        }
    }

    /// The words of a heading without its marks.
    private static final class Words extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();

        static String of(Node node) {
            var words = new Words();
            node.accept(words);
            return words.words.toString().strip();
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            words.append(' ');
        }
    }
}
