package org.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a command came to: its exit code and what it wrote.
record Ran(int exit, String out, String err) {
    /// Runs a command in this JVM.
    static Ran plumbline(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var standardOut = System.out;
        var standardErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            var exit = Cli.run(arguments);
            return new Ran(exit, text(out), text(err));
        } finally {
            System.setOut(standardOut);
            System.setErr(standardErr);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
