package org.plumbline.io.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Starts onnxruntime with its native libraries in the cache folder.
///
/// Left alone it unpacks 17 MB into the temp folder at every start and leaves them there when the
/// JVM is killed.
final class NativeRuntime {
    private static final String FOLDER = "onnxruntime.native.path";

    private NativeRuntime() {}

    static synchronized OrtEnvironment start(Path cache) throws IOException {
        if (System.getProperty(FOLDER) == null) {
            unpack(cache.resolve("onnxruntime-" + platform()));
        }
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "plumbline");
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var library : List.of("onnxruntime", "onnxruntime4j_jni")) {
            var name = System.mapLibraryName(library);
            if (!copied(
                    "/ai/onnxruntime/native/" + platform() + "/" + name, folder.resolve(name))) {
                return; // not a platform of the jar: onnxruntime says so itself
            }
        }
        System.setProperty(FOLDER, folder.toString());
    }

    private static boolean copied(String resource, Path file) throws IOException {
        var url = OrtEnvironment.class.getResource(resource);
        if (url == null) {
            return false;
        }
        var connection = url.openConnection();
        if (Files.exists(file) && Files.size(file) == connection.getContentLengthLong()) {
            return true;
        }
        var part = Files.createTempFile(file.getParent(), "part", ".tmp");
        try (var stream = connection.getInputStream()) {
            Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        return name + (arm ? "-aarch64" : "-x64");
    }
}
