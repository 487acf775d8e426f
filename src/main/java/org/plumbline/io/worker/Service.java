package org.plumbline.io.worker;

import java.io.DataInputStream;
import java.io.IOException;

/// What a child JVM does with one request. A `Failure` it throws is thrown again in the parent; any
/// other throwable is told to the parent as a defect.
@FunctionalInterface
public interface Service {
    /// Does the work asked for in `request`; nothing is sent before this returns.
    Message answer(DataInputStream request) throws IOException;
}
