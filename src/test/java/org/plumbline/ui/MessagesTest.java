package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/i18n");
    private static final Pattern IN_JAVA =
            Pattern.compile("Messages\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*(\\+?)");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern WORDS_IN_FXML =
            Pattern.compile(
                    "(?:text|promptText|title|accessibleText|accessibleHelp)=\"(?![%$])[^\"]+\"");

    @Test
    void everyKeyUsedExistsInAllBundles() throws IOException {
        var missing = new TreeSet<String>();
        for (var bundle : bundles()) {
            var known = keys(bundle);
            usedKeys().stream()
                    .filter(key -> !known.contains(key))
                    .map(key -> bundle.getFileName() + ": " + key)
                    .forEach(missing::add);
            usedBeginnings().stream()
                    .filter(begin -> known.stream().noneMatch(key -> key.startsWith(begin)))
                    .map(begin -> bundle.getFileName() + ": " + begin + "…")
                    .forEach(missing::add);
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void allBundlesHaveTheSameKeys() throws IOException {
        var first = keys(BUNDLES.resolve("messages.properties"));

        for (var bundle : bundles()) {
            assertEquals(first, keys(bundle), bundle.getFileName().toString());
        }
    }

    @Test
    void noWordsStandInFxml() throws IOException {
        var words = new TreeSet<String>();
        for (var file : files("fxml")) {
            var matcher = WORDS_IN_FXML.matcher(Files.readString(file));
            while (matcher.find()) {
                words.add(file.getFileName() + ": " + matcher.group());
            }
        }

        assertEquals(Set.of(), words);
    }

    @Test
    void valuesFillTheirPlaces() {
        Messages.speak(Locale.ENGLISH);

        assertEquals("3 of 1,200", Messages.text("job.count", 3, 1200));
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> usedKeys() throws IOException {
        var used = new TreeSet<String>();
        for (var file : files("java")) {
            collect(IN_JAVA, file, "", used);
        }
        for (var file : files("fxml")) {
            collect(IN_FXML, file, "", used);
        }
        return used;
    }

    private static Set<String> usedBeginnings() throws IOException {
        var used = new TreeSet<String>();
        for (var file : files("java")) {
            collect(IN_JAVA, file, "+", used);
        }
        return used;
    }

    /// Adds what `pattern` finds with `sign` behind it: a plus makes a literal the beginning of a
    /// key.
    private static void collect(Pattern pattern, Path file, String sign, Set<String> used)
            throws IOException {
        var matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            var found = matcher.groupCount() < 2 ? "" : matcher.group(2);
            if (found.equals(sign)) {
                used.add(matcher.group(1));
            }
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith("." + ending)).toList();
        }
    }
}
