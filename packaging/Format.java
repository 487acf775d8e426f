import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds every Java file to one format: `check DIR...` names those that differ, `write DIR...`
/// rewrites them.
public final class Format {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    public static void main(String[] arguments) throws Exception {
        var write = arguments[0].equals("write");
        var different = new ArrayList<Path>();
        for (var folder : List.of(arguments).subList(1, arguments.length)) {
            for (var file : javaFiles(Path.of(folder))) {
                if (!isFormatted(file, write)) {
                    different.add(file);
                }
            }
        }
        if (!different.isEmpty() && !write) {
            System.err.println("Not formatted (mvn -Pformat does it): " + different);
            System.exit(1);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static boolean isFormatted(Path file, boolean write) throws Exception {
        var text = Files.readString(file);
        var formatted = format(text);
        if (!formatted.equals(text) && write) {
            Files.writeString(file, formatted);
        }
        return formatted.equals(text);
    }

    /// Formatted until nothing changes: one pass may indent a broken string less than the next.
    private static String format(String text) throws FormatterException {
        var formatted = FORMATTER.formatSourceAndFixImports(text);
        for (int pass = 0; pass < 4; pass++) {
            var again = FORMATTER.formatSourceAndFixImports(formatted);
            if (again.equals(formatted)) {
                return formatted;
            }
            formatted = again;
        }
        return formatted;
    }
}
