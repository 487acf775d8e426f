package org.plumbline.core.trace;

/// One step of a flow: its name, when it began (nanoseconds since the trace began), how long it
/// took, and what it said it took in and gave out.
public record Step(String name, long start, long nanos, String in, String out, boolean failed) {}
