package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// That every FXML loads is shown by `ScreensPictureTest`, which builds every screen; here: what
/// can be told without a toolkit.
class FxmlTest {
    private static final Path FXML = Path.of("src/main/resources/fxml");
    private static final Pattern STYLE = Pattern.compile("\\bstyle=\"");

    @Test
    void looksComeFromStyleSheets() throws IOException {
        var wrong = new TreeSet<String>();
        try (Stream<Path> files = Files.list(FXML)) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                if (STYLE.matcher(text).find()) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }

        assertEquals(Set.of(), wrong);
    }
}
