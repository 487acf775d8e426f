package org.plumbline.io.parse;

import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Glyphs;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Span;
import org.plumbline.core.parse.ParsedDocument;
import org.plumbline.io.worker.Decoder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A parsed document as bytes between child and parent.
final class DocumentWire {
    private DocumentWire() {}

    /// Writes one item of a list.
    private interface Item<T> {
        void write(DataOutputStream out, T item) throws IOException;
    }

    static void write(DataOutputStream out, ParsedDocument document) throws IOException {
        string(out, document.format());
        string(out, document.charset() == null ? "" : document.charset());
        string(out, document.text().text());
        list(out, document.pages(), DocumentWire::page);
        list(out, document.headings(), DocumentWire::heading);
        list(out, document.blocks(), DocumentWire::span);
        list(out, document.skipped(), DocumentWire::string);
    }

    static ParsedDocument read(DataInputStream in) throws IOException {
        var format = string(in);
        var charset = string(in);
        return new ParsedDocument(
                format,
                charset.isEmpty() ? null : charset,
                new CodePoints(string(in)),
                list(in, DocumentWire::page),
                list(in, DocumentWire::heading),
                list(in, DocumentWire::span),
                list(in, DocumentWire::string));
    }

    static void string(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Reads no more than really comes, whatever length is told.
    static byte[] bytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the answer ended early");
        }
        return bytes;
    }

    private static <T> void list(DataOutputStream out, List<T> items, Item<T> item)
            throws IOException {
        out.writeInt(items.size());
        for (var one : items) {
            item.write(out, one);
        }
    }

    private static <T> List<T> list(DataInputStream in, Decoder<T> item) throws IOException {
        var count = in.readInt();
        var items = new ArrayList<T>();
        for (int at = 0; at < count; at++) {
            items.add(item.read(in));
        }
        return items;
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void heading(DataOutputStream out, Heading heading) throws IOException {
        out.writeInt(heading.level());
        span(out, heading.text());
        string(out, heading.title());
    }

    private static Heading heading(DataInputStream in) throws IOException {
        return new Heading(in.readInt(), span(in), string(in));
    }

    private static void page(DataOutputStream out, Page page) throws IOException {
        out.writeInt(page.number());
        out.writeFloat(page.width());
        out.writeFloat(page.height());
        span(out, page.text());
        out.writeInt(page.glyphs().count());
        for (var start : page.glyphs().starts()) {
            out.writeInt(start);
        }
        for (var number : page.glyphs().boxes()) {
            out.writeFloat(number);
        }
    }

    private static Page page(DataInputStream in) throws IOException {
        var number = in.readInt();
        var width = in.readFloat();
        var height = in.readFloat();
        var text = span(in);
        var count = in.readInt();
        var starts = new int[count];
        for (int at = 0; at < count; at++) {
            starts[at] = in.readInt();
        }
        var boxes = new float[4 * count];
        for (int at = 0; at < boxes.length; at++) {
            boxes[at] = in.readFloat();
        }
        return new Page(number, width, height, text, new Glyphs(starts, boxes));
    }
}
