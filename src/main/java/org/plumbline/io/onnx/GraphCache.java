package org.plumbline.io.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

import org.plumbline.core.failure.Failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Opens a model from the graph that onnxruntime optimised for this machine, made once and kept in
/// the cache folder. A damaged copy is made anew.
final class GraphCache {
    private final Path cache;

    GraphCache(Path cache) {
        this.cache = cache;
    }

    OrtSession open(BgeSmall model) {
        try {
            var environment = NativeRuntime.start(cache);
            var graph = cache.resolve(model.title() + "-" + environment.getVersion() + ".onnx");
            return Files.exists(graph)
                    ? kept(environment, graph, model)
                    : made(environment, graph, model);
        } catch (IOException | OrtException | UnsatisfiedLinkError problem) {
            throw Failure.of(
                    problem,
                    "Cannot start the embedding model `" + model.title() + "`",
                    "Check that there is room in `" + cache + "` and start again.");
        }
    }

    private static OrtSession kept(OrtEnvironment environment, Path graph, BgeSmall model)
            throws IOException, OrtException {
        try (var options = options(OptLevel.NO_OPT)) {
            return environment.createSession(graph.toString(), options);
        } catch (OrtException damaged) {
            return made(environment, graph, model);
        }
    }

    private static OrtSession made(OrtEnvironment environment, Path graph, BgeSmall model)
            throws IOException, OrtException {
        Files.createDirectories(graph.getParent());
        var part = Files.createTempFile(graph.getParent(), "graph", ".tmp");
        try (var options = options(OptLevel.ALL_OPT)) {
            options.setOptimizedModelFilePath(part.toString());
            var session = environment.createSession(weights(model), options);
            Files.move(part, graph, StandardCopyOption.REPLACE_EXISTING);
            return session;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] weights(BgeSmall model) throws IOException {
        var digest = sha256();
        try (var stream = new DigestInputStream(model.weights(), digest)) {
            var bytes = stream.readAllBytes();
            var actual = HexFormat.of().formatHex(digest.digest());
            if (!actual.equals(model.sha256())) {
                throw new IOException("its file has the digest " + actual);
            }
            return bytes;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SessionOptions options(OptLevel level) throws OrtException {
        var options = new SessionOptions();
        options.setOptimizationLevel(level);
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }
}
