package org.plumbline.io.net;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;

/// One request.
///
/// @param json the body, null for none
/// @param patience how long the reply may take to begin
/// @param silence how long the other side may be silent once it has begun
public record Call(
        String method, URI uri, @Nullable String json, Duration patience, Duration silence) {
    private static final Duration USUAL = Duration.ofSeconds(30);

    public static Call get(URI uri) {
        return new Call("GET", uri, null, USUAL, USUAL);
    }

    public static Call post(URI uri, String json) {
        return new Call("POST", uri, json, USUAL, USUAL);
    }
}
