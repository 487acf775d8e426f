package org.plumbline.ui;

import org.plumbline.ui.Running.Step;

import java.util.ArrayList;

/// A job's progress in words: count, rate, time left.
public final class ProgressWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private ProgressWords() {}

    public static String of(Step step) {
        var words = new ArrayList<String>();
        if (step.total() > 0) {
            words.add(Messages.text("job.count", step.done(), step.total()));
        }
        if (step.rate() > 0) {
            words.add(Messages.text("job.rate", step.rate()));
        }
        step.left().ifPresent(seconds -> words.add(left(seconds)));
        return String.join("   ", words);
    }

    /// `4 s left`, `3 min left`, `2 h left`: rounded up, so that it is not late.
    public static String left(double seconds) {
        var whole = (long) Math.ceil(seconds);
        if (whole < 2 * MINUTE) {
            return Messages.text("job.left.seconds", whole);
        }
        return whole < 2 * HOUR
                ? Messages.text("job.left.minutes", (whole + MINUTE - 1) / MINUTE)
                : Messages.text("job.left.hours", (whole + HOUR - 1) / HOUR);
    }
}
