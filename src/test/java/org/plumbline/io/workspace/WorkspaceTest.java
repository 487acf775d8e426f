package org.plumbline.io.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.failure.Failure;
import org.plumbline.io.h2.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WorkspaceTest {
    @TempDir Path folder;

    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() {
        try (var workspace = Workspace.open(folder, "add")) {
            workspace.documents().save(Sample.document("/a", 2));
        }

        try (var workspace = Workspace.open(folder, "add")) {
            assertEquals("/a", workspace.documents().documents().getFirst().path());
        }
    }

    @Test
    void aSecondOpenerIsToldWhoHasIt() {
        try (var first = Workspace.open(folder, "add")) {
            var failure = assertThrows(Failure.class, () -> Workspace.open(first.folder(), "ask"));

            assertEquals(
                    "This workspace is open in another Plumbline (process "
                            + ProcessHandle.current().pid()
                            + ", `add`): only one can have it open at a time. Close it there.",
                    failure.getMessage());
        }
    }

    @Test
    void anotherProcessIsToldWhoHasIt() throws Exception {
        try (var first = Workspace.open(folder, "add")) {
            var child = child("open", first.folder());
            var said = new String(child.getInputStream().readAllBytes()).strip();

            assertEquals(
                    "This workspace is open in another Plumbline (process "
                            + ProcessHandle.current().pid()
                            + ", `add`): only one can have it open at a time. Close it there.",
                    said);
        }
    }

    @Test
    void anOwnerThatWasKilledDoesNotKeepItShut() throws IOException {
        Files.writeString(
                folder.resolve("owner.json"),
                "{\"pid\":999999999,\"command\":\"add\",\"since\":\"\"}");

        try (var workspace = Workspace.open(folder, "ask")) {
            assertEquals(List.of(), workspace.documents().documents());
        }
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
        var file = folder.resolve("workspace.mv.db");
        for (var bytes : List.of(new byte[0], new byte[8192], "nonsense".repeat(2000).getBytes())) {
            Files.write(file, bytes);

            var failure = assertThrows(Failure.class, () -> Workspace.open(folder, "ask"));

            assertEquals("its database file is damaged", failure.why());
            assertArrayEquals(bytes, Files.readAllBytes(file));
        }
    }

    @Test
    void aPathWithASemicolonIsRefused() {
        assertThrows(Failure.class, () -> Workspace.open(folder.resolve("a;INIT=x"), "ask"));
    }

    static Process child(String act, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkspaceChild.class.getName(),
                        act,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
