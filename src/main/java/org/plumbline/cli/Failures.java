package org.plumbline.cli;

import org.plumbline.core.failure.Failure;
import org.plumbline.io.json.TurnJson;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.Arrays;

/// Says what went wrong: what, why, what now; never a stack trace. Exit 1 = could not be done, 2 =
/// wrong usage.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof InterruptedException) {
            System.err.println("Stopped. What was ready is kept.");
            return 1;
        }
        if (!(problem instanceof Failure)) {
            LoggerFactory.getLogger(Failures.class).error("unexpected", problem);
        }
        var failure =
                Failure.of(
                        problem,
                        "Cannot do `" + command.getCommandName() + "`",
                        "This is a fault of Plumbline; please report it with the log.");
        if (parsed.expandedArgs().contains("--json")) {
            System.out.println(TurnJson.error(failure.reason()));
        }
        System.err.println(Terminal.clean(failure.reason().text()));
        return 1;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        System.err.println(Terminal.clean(String.valueOf(problem.getMessage())));
        var name = problem.getCommandLine().getCommandSpec().qualifiedName();
        System.err.println("See `" + name + " --help`.");
        if (Arrays.asList(args).contains("--json")) {
            System.out.println(
                    TurnJson.error(
                            new Failure(
                                            "Cannot understand the command",
                                            String.valueOf(problem.getMessage()),
                                            "See `" + name + " --help`.")
                                    .reason()));
        }
        return 2;
    }
}
