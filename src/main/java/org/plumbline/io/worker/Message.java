package org.plumbline.io.worker;

import java.io.DataOutputStream;
import java.io.IOException;

/// Writes one message: the request in the parent, the answer in the child.
@FunctionalInterface
public interface Message {
    void write(DataOutputStream out) throws IOException;
}
