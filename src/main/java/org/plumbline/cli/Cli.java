package org.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line. Exit codes: 0 done, 1 could not be done, 2 wrong usage, 3 a check did not
/// pass.
@Command(
        name = "plumbline",
        description = {
            "Measures which way of answering is right for your documents.",
            "Without a command it opens the window."
        },
        version = "Plumbline 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = {DocumentsCommand.class, SetupsCommand.class})
public final class Cli implements Runnable {
    @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

    /// Runs one command and returns its exit code.
    public static int run(String... arguments) {
        var failures = new Failures();
        return new CommandLine(new Cli())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name a command.");
        }
    }
}
