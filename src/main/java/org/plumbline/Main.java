package org.plumbline;

import org.plumbline.cli.Cli;

/// Starts Plumbline: the window without arguments, the command line with them.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Quiet.dependencies();
        if (arguments.length > 0) {
            System.exit(Cli.run(arguments));
        }
        // By name: the command line must run where JavaFX is not on the class path.
        Class.forName("org.plumbline.ui.App")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
