package org.plumbline.io.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.plumbline.core.failure.Failure;
import org.plumbline.io.net.Call;
import org.plumbline.io.net.Net;
import org.plumbline.io.net.Reply;

import java.io.IOException;
import java.net.URI;

/// Ollama's questions and answers in JSON, for what langchain4j does not offer.
public final class OllamaApi {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST = 64 << 20;
    private final Net net;
    private final URI base;

    public OllamaApi(Net net, URI base) {
        this.net = net;
        this.base = base;
    }

    URI base() {
        return base;
    }

    Net net() {
        return net;
    }

    /// The server's version, e.g. `0.34.4`.
    public String version() {
        return get("/api/version").path("version").asText();
    }

    JsonNode get(String path) {
        return send(Call.get(base.resolve(path)));
    }

    JsonNode post(String path, JsonNode body) {
        return send(Call.post(base.resolve(path), body.toString()));
    }

    private JsonNode send(Call call) {
        try (var reply = net.send(call)) {
            return json(reply);
        } catch (IOException problem) {
            throw Troubles.connection(base, problem).failure();
        }
    }

    private JsonNode json(Reply reply) throws IOException {
        var text = reply.text(MOST);
        if (!reply.ok()) {
            throw Troubles.status(base, "", reply.status(), text).failure();
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new Failure(
                    "Cannot understand what answers at " + base.getAuthority(),
                    "it is not Ollama's JSON",
                    "See what listens there, or set `OLLAMA_HOST` to where Ollama runs.",
                    problem);
        }
    }
}
