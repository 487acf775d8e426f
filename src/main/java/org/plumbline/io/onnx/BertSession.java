package org.plumbline.io.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.plumbline.core.failure.Failure;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// One loaded model; `run` may be called by several threads at once, each computing on its own.
final class BertSession implements AutoCloseable {
    private static final long CLS = 101;
    private static final long SEP = 102;
    private final OrtSession session;
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private boolean closed;

    BertSession(OrtSession session) {
        this.session = session;
    }

    /// The [CLS] vector of each window, not normalised.
    float[][] run(List<Window> batch) {
        life.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the embedding model is closed");
            }
            return compute(batch);
        } catch (OrtException problem) {
            throw Failure.of(
                    problem,
                    "Cannot embed the text",
                    "Close other programs to free memory and retry.");
        } finally {
            life.readLock().unlock();
        }
    }

    private float[][] compute(List<Window> batch) throws OrtException {
        int width = 2 + batch.stream().mapToInt(Window::length).max().orElse(0);
        var ids = new long[batch.size() * width]; // (windows, width), 0 = padding
        var mask = new long[ids.length];
        for (int row = 0; row < batch.size(); row++) {
            fill(batch.get(row).ids(), ids, mask, row * width);
        }
        long[] shape = {batch.size(), width};
        try (var idTensor = tensor(ids, shape);
                var maskTensor = tensor(mask, shape);
                var typeTensor = tensor(new long[ids.length], shape);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", idTensor,
                                        "attention_mask", maskTensor,
                                        "token_type_ids", typeTensor))) {
            return firsts(((OnnxTensor) result.get(0)).getFloatBuffer(), batch.size(), width);
        }
    }

    private static void fill(int[] tokens, long[] ids, long[] mask, int from) {
        ids[from] = CLS;
        for (int i = 0; i < tokens.length; i++) {
            ids[from + 1 + i] = tokens[i];
        }
        ids[from + 1 + tokens.length] = SEP;
        Arrays.fill(mask, from, from + tokens.length + 2, 1);
    }

    private static OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), shape);
    }

    /// The first token's vector of every row of `hidden`: (windows, width, dimensions).
    private static float[][] firsts(FloatBuffer hidden, int rows, int width) {
        var vectors = new float[rows][BgeSmall.DIMENSIONS];
        for (int row = 0; row < rows; row++) {
            hidden.get(row * width * BgeSmall.DIMENSIONS, vectors[row]);
        }
        return vectors;
    }

    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException problem) {
            throw new IllegalStateException(problem);
        } finally {
            life.writeLock().unlock();
        }
    }
}
