package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Runs the launcher script in a folder of its own, with a Maven and JDKs that only say what they
/// were told.
class LauncherTest {
    private static final String SAYS_ITS_ARGUMENTS = "#!/bin/sh\nfor a; do echo \"$a\"; done\n";
    private static final String BUILDS =
            """
            #!/bin/sh
            echo "mvn with $JAVA_HOME" >> built
            mkdir -p target
            touch target/plumbline.jar
            """;

    @TempDir Path folder;
    private Path home;

    @BeforeEach
    void checkedOutBeside25And17() throws IOException {
        home = Files.createDirectories(folder.resolve("my plumbline"));
        Files.copy(Path.of("plumbline"), home.resolve("plumbline"));
        write(home.resolve("pom.xml"), "");
        write(home.resolve("src/main/java/Main.java"), "");
        program("bin/mvn", BUILDS);
        jdk("jdks/17", "17.0.15");
        jdk("jdks/25", "25.0.3");
    }

    @Test
    void aCommandStartsWithoutJavaFx() throws Exception {
        var started = start("search", "two words", "--json");

        assertFalse(started.out().contains("javafx.controls"), started.out());
        assertEquals(
                List.of("org.plumbline.Main", "search", "two words", "--json"),
                started.lines().subList(started.lines().size() - 4, started.lines().size()));
    }

    @Test
    void theWindowStartsWithJavaFxAsModules() throws Exception {
        var started = start();

        assertEquals(
                List.of(
                        "--module-path=" + home.resolve("target/javafx"),
                        "--add-modules=javafx.controls,javafx.fxml,javafx.swing"),
                started.lines().stream()
                        .filter(line -> line.startsWith("--module-path=") || line.contains("-mod"))
                        .toList());
        assertEquals("org.plumbline.Main", started.lines().getLast());
    }

    @Test
    void theProgramIsToldWhereItLies() throws Exception {
        var started = start("doctor");

        assertEquals(
                List.of("-Dplumbline.home=" + home),
                started.lines().stream().filter(line -> line.startsWith("-Dplumb")).toList());
    }

    @Test
    void theFirstStartBuildsWithTheJdkItFound() throws Exception {
        start("doctor");

        assertEquals("mvn with " + folder.resolve("jdks/25") + "\n", built());
    }

    @Test
    void theSecondStartDoesNotBuild() throws Exception {
        start("doctor");
        start("doctor");

        assertEquals(1, built().lines().count());
    }

    @Test
    void aNewerSourceIsBuiltAgain() throws Exception {
        start("doctor");
        var source = home.resolve("src/main/java/Main.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        start("doctor");

        assertEquals(2, built().lines().count());
    }

    @Test
    void aBuildThatFailsSaysMavensErrors() throws Exception {
        program("bin/mvn", "#!/bin/sh\necho '[INFO] x'; echo '[ERROR] no such class'; exit 1\n");

        assertEquals(
                new Started(
                        1,
                        "",
                        """
                        Building Plumbline (the first time it fetches libraries, which takes minutes) …
                        [ERROR] no such class
                        Cannot build Plumbline: Maven failed. All of what it said is in %s.
                        """
                                .formatted(home.resolve("target/build.log"))),
                start("doctor"));
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        jdk("mine", "26-ea");

        start(Map.of("JAVA_HOME", folder.resolve("mine").toString()), "doctor");

        assertEquals("mvn with " + folder.resolve("mine") + "\n", built());
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        start(Map.of("JAVA_HOME", folder.resolve("jdks/17").toString()), "doctor");

        assertEquals("mvn with " + folder.resolve("jdks/25") + "\n", built());
    }

    @Test
    void theJdkOnThePathIsFoundThroughItsLink() throws Exception {
        jdk("elsewhere", "25");
        Files.createSymbolicLink(
                folder.resolve("bin/javac"), folder.resolve("elsewhere/bin/javac"));

        start(Map.of("PLUMBLINE_JDKS", ""), "doctor");

        assertEquals("mvn with " + folder.resolve("elsewhere") + "\n", built());
    }

    @Test
    void withoutARecentJdkOneSentenceSaysWhatToInstall() throws Exception {
        var old = Map.of("PLUMBLINE_JDKS", folder.resolve("none").toString());

        assertEquals(
                new Started(
                        1,
                        "",
                        "Cannot start Plumbline: no JDK 25 or newer was found. Install one (Debian:"
                                + " apt install openjdk-25-jdk; elsewhere: Eclipse Temurin 25), or"
                                + " point JAVA_HOME at it.\n"),
                start(old, "doctor"));
    }

    @Test
    void aLinkToTheLauncherStartsTheSame() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("bin/plumbline"), launcher());

        var started = run(link, Map.of(), "doctor");

        assertEquals(start("doctor").out(), started.out());
    }

    @Test
    void theDemoWithOllamaRunsBesideAPrivateOne() throws Exception {
        program("my plumbline/packaging/ollama/with-ollama", SAYS_ITS_ARGUMENTS);

        assertEquals(
                List.of(
                        "--small",
                        launcher().toString(),
                        "demo",
                        "--model",
                        "smollm2:135m",
                        "--workspace",
                        "a b"),
                start("demo", "--with-ollama", "--workspace", "a b", "--small").lines());
    }

    private Path launcher() {
        return home.resolve("plumbline");
    }

    private String built() throws IOException {
        return Files.readString(home.resolve("built"));
    }

    private Started start(String... arguments) throws Exception {
        return start(Map.of(), arguments);
    }

    private Started start(Map<String, String> variables, String... arguments) throws Exception {
        return run(launcher(), variables, arguments);
    }

    private Started run(Path program, Map<String, String> variables, String... arguments)
            throws Exception {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder =
                new ProcessBuilder(program.toString())
                        .directory(home.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("PLUMBLINE_JDKS", folder.resolve("jdks").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(variables);
        var exit = builder.start().waitFor();
        return new Started(exit, Files.readString(out), Files.readString(err));
    }

    private void jdk(String name, String version) throws IOException {
        program(name + "/bin/java", SAYS_ITS_ARGUMENTS);
        program(name + "/bin/javac", SAYS_ITS_ARGUMENTS);
        write(
                folder.resolve(name).resolve("release"),
                "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"a b\"\n");
    }

    private void program(String name, String script) throws IOException {
        var file = folder.resolve(name);
        write(file, script);
        file.toFile().setExecutable(true);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// What one start of the launcher came to.
    private record Started(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
