package org.plumbline.core.failure;

import org.jspecify.annotations.Nullable;

/// Something that could not be done, said as what, why and what now.
///
/// The three parts are sentences without their final full stop except `now`, which may be several
/// sentences. The same text is shown in the window and on the command line.
public final class Failure extends RuntimeException {
    private final String what;
    private final String why;
    private final String now;

    public Failure(String what, String why, String now) {
        this(what, why, now, null);
    }

    public Failure(String what, String why, String now, @Nullable Throwable cause) {
        super(what + ": " + why + ". " + now, cause);
        this.what = what;
        this.why = why;
        this.now = now;
    }

    /// What could not be done, e.g. ``Cannot read `report.pdf` ``.
    public String what() {
        return what;
    }

    /// Why, e.g. `it is protected by a password`.
    public String why() {
        return why;
    }

    /// What the person can do now, e.g. `Save an unprotected copy and add it again.`
    public String now() {
        return now;
    }

    /// The failure as data, for storing and for JSON.
    public Reason reason() {
        return new Reason(what, why, now);
    }

    /// `problem` itself when it is a failure already, else a failure that names it.
    public static Failure of(Throwable problem, String what, String now) {
        return problem instanceof Failure failure
                ? failure
                : new Failure(what, plain(problem), now, problem);
    }

    private static String plain(Throwable problem) {
        var message = problem.getMessage();
        return message == null || message.isBlank()
                ? problem.getClass().getSimpleName()
                : message.strip().replaceAll("\\.$", "");
    }
}
