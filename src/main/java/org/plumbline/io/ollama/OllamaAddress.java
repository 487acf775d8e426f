package org.plumbline.io.ollama;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Failure;

import java.net.URI;

/// Where an Ollama server listens, read as Ollama's own programs read `OLLAMA_HOST`.
public final class OllamaAddress {
    private static final String SCHEME = "http://";
    private static final int PORT = 11434;

    private OllamaAddress() {}

    /// From the environment, else 127.0.0.1:11434.
    public static URI ofEnvironment() {
        return of(System.getenv("OLLAMA_HOST"));
    }

    /// `host`, `host:port`, `:port` or a whole address; null or blank is the default.
    public static URI of(@Nullable String text) {
        var given = text == null ? "" : text.strip().replaceAll("/+$", "");
        var whole =
                given.contains("://")
                        ? given
                        : SCHEME + (given.startsWith(":") ? "127.0.0.1" : "") + given;
        try {
            var uri = URI.create(whole.equals(SCHEME) ? SCHEME + "127.0.0.1" : whole);
            return URI.create(uri.getScheme() + "://" + host(uri) + ":" + port(uri, given));
        } catch (IllegalArgumentException problem) {
            throw unreadable(given);
        }
    }

    private static String host(URI uri) {
        var host = uri.getHost();
        if (host == null) {
            throw unreadable(uri.toString());
        }
        return host.equals("0.0.0.0") || host.equals("[::]") ? "127.0.0.1" : host;
    }

    private static int port(URI uri, String given) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        if (!given.contains("://")) {
            return PORT;
        }
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    private static Failure unreadable(String given) {
        return new Failure(
                "Cannot find Ollama",
                "`OLLAMA_HOST` is `" + given + "`, which is no address",
                "Set it to a host and a port, e.g. 127.0.0.1:11434, or unset it.");
    }
}
