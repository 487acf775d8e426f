package org.plumbline.io.parse;

import org.plumbline.io.worker.Message;
import org.plumbline.io.worker.Serving;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// The parse worker: reads files and draws pages in a JVM of its own.
final class ParseMain {
    private static final int PARSE = 1;
    private static final int DRAW = 2;
    private final PageDrawing drawing = new PageDrawing();

    private ParseMain() {}

    public static void main(String... arguments) {
        Serving.serve(new ParseMain()::answer);
    }

    /// The request to read `file`.
    static Message parse(Path file, ParseLimits limits) {
        return out -> {
            out.writeByte(PARSE);
            DocumentWire.string(out, file.toString());
            out.writeInt(limits.pages());
            out.writeInt(limits.pagedCharacters());
            out.writeInt(limits.characters());
        };
    }

    /// The request to draw page `number` of `file`.
    static Message draw(Path file, int number, float scale) {
        return out -> {
            out.writeByte(DRAW);
            DocumentWire.string(out, file.toString());
            out.writeInt(number);
            out.writeFloat(scale);
        };
    }

    private Message answer(DataInputStream request) throws IOException {
        var draw = request.readByte() == DRAW;
        var file = Path.of(DocumentWire.string(request));
        return draw ? drawn(file, request) : parsed(file, request);
    }

    private static Message parsed(Path file, DataInputStream request) throws IOException {
        var limits =
                new ParseLimits(
                        Duration.ZERO, request.readInt(), request.readInt(), request.readInt(), 0);
        var document = new LocalParser(limits).parse(file);
        return (DataOutputStream out) -> DocumentWire.write(out, document);
    }

    private Message drawn(Path file, DataInputStream request) throws IOException {
        var png = drawing.png(file, request.readInt(), request.readFloat());
        return (DataOutputStream out) -> DocumentWire.bytes(out, png);
    }
}
