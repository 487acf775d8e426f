package org.plumbline.io.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How a child JVM is started and what it may use.
///
/// @param mainClass calls `Serving.serve`
/// @param options of the JVM, e.g. `-Xmx512m`
/// @param time the longest a request may take, the start of the JVM included
/// @param output the most bytes an answer may have
public record WorkerCommand(String mainClass, List<String> options, Duration time, long output) {
    public WorkerCommand {
        options = List.copyOf(options);
    }

    /// The same Java with the same class path as this JVM; what it writes to standard error is kept
    /// by the caller.
    ProcessBuilder process() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(mainClass);
        var builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
