package org.plumbline.cli;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.setup.Knowledge;
import org.plumbline.core.setup.Setup;
import org.plumbline.io.json.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lists, shows, saves and removes setups.
@Command(
        name = "setups",
        description = "List, show, save and remove setups.",
        mixinStandardHelpOptions = true)
final class SetupsCommand {
    private final Terminal terminal = Terminal.standard();

    @Command(name = "list", description = "List setups.", mixinStandardHelpOptions = true)
    int list(@Mixin Globals globals) {
        try (var workbench = globals.open("setups list")) {
            for (var setup : workbench.setups().list()) {
                if (globals.json) {
                    terminal.line("%s", Json.write(setup));
                } else {
                    terminal.line(
                            "%-14s version %d  %s",
                            setup.name(), setup.version(), knowledge(setup));
                }
            }
        }
        return 0;
    }

    @Command(name = "show", description = "Print a setup as JSON.", mixinStandardHelpOptions = true)
    int show(@Mixin Globals globals, @Parameters(paramLabel = "NAME") String name) {
        try (var workbench = globals.open("setups show")) {
            terminal.line("%s", Json.write(workbench.setups().find(name)));
        }
        return 0;
    }

    @Command(
            name = "save",
            description = "Save a setup from JSON as its name's next version.",
            mixinStandardHelpOptions = true)
    int save(@Mixin Globals globals, @Parameters(paramLabel = "FILE.json") Path file) {
        var setup = read(file);
        try (var workbench = globals.open("setups save")) {
            var saved = workbench.setups().save(setup);
            terminal.line("%s version %d", saved.name(), saved.version());
        }
        return 0;
    }

    @Command(
            name = "remove",
            description =
                    "Take a setup off the lists; a standard one goes back to its first version.",
            mixinStandardHelpOptions = true)
    int remove(@Mixin Globals globals, @Parameters(paramLabel = "NAME") String name) {
        try (var workbench = globals.open("setups remove")) {
            workbench.setups().remove(name);
            terminal.line("removed %s", name);
        }
        return 0;
    }

    private static Setup read(Path file) {
        try {
            return Json.read(Files.readString(file), Setup.class);
        } catch (IOException | IllegalArgumentException problem) {
            throw new Failure(
                    "Cannot read the setup `" + file + "`",
                    Files.exists(file) ? "it is not a setup in JSON" : "there is no such file",
                    "See `plumbline setups show rag` for the form.",
                    problem);
        }
    }

    private static String knowledge(Setup setup) {
        return switch (setup.knowledge()) {
            case Knowledge.None() -> "no documents";
            case Knowledge.WholeDocuments(var filter) -> "whole documents";
            case Knowledge.Retrieved(var retrieval, var passages) ->
                    passages
                            + " passages, "
                            + retrieval.mode().name().toLowerCase(java.util.Locale.ROOT);
            case Knowledge.Routed(var routes) -> routes.size() + " routes";
        };
    }
}
