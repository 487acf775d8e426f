package org.plumbline.core.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class FailureTest {
    private final Failure locked =
            new Failure(
                    "Cannot read `report.pdf`",
                    "it is protected by a password",
                    "Save an unprotected copy and add it again.");

    @Test
    void saysWhatWhyAndWhatNowInOneLine() {
        assertEquals(
                "Cannot read `report.pdf`: it is protected by a password. Save an unprotected copy"
                        + " and add it again.",
                locked.getMessage());
        assertEquals(locked.getMessage(), locked.reason().text());
    }

    @Test
    void aFailureStaysWhatItIs() {
        assertSame(locked, Failure.of(locked, "Cannot add", "Try again."));
    }

    @Test
    void anyOtherProblemBecomesTheReasonWhy() {
        var failure =
                Failure.of(new IllegalStateException("disk is full."), "Cannot add", "Free space.");

        assertEquals("Cannot add: disk is full. Free space.", failure.getMessage());
    }
}
