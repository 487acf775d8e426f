package org.plumbline.io.h2;

import org.plumbline.core.document.Glyphs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Vectors and glyph tables as bytes, little-endian.
final class Packed {
    private Packed() {}

    static byte[] vector(float[] vector) {
        var bytes = ByteBuffer.allocate(4 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    static float[] vector(byte[] bytes) {
        var vector = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }

    /// Count, starts as differences, then x, y, width, height; deflated.
    static byte[] glyphs(Glyphs glyphs) {
        var bytes = ByteBuffer.allocate(4 + 20 * glyphs.count()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(glyphs.count());
        var before = 0;
        for (int start : glyphs.starts()) {
            bytes.putInt(start - before);
            before = start;
        }
        for (float number : glyphs.boxes()) {
            bytes.putFloat(number);
        }
        return deflated(bytes.array());
    }

    static Glyphs glyphs(byte[] deflated) {
        var bytes = ByteBuffer.wrap(inflated(deflated)).order(ByteOrder.LITTLE_ENDIAN);
        var starts = new int[bytes.getInt()];
        var before = 0;
        for (int glyph = 0; glyph < starts.length; glyph++) {
            before += bytes.getInt();
            starts[glyph] = before;
        }
        var boxes = new float[4 * starts.length];
        bytes.asFloatBuffer().get(boxes);
        return new Glyphs(starts, boxes);
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var out = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
