package org.plumbline.io.worker;

import java.io.DataInputStream;
import java.io.IOException;

/// Reads what a `Message` wrote.
@FunctionalInterface
public interface Decoder<T> {
    T read(DataInputStream in) throws IOException;
}
