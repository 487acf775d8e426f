package org.plumbline.io.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.plumbline.core.failure.Reason;

import java.io.IOException;
import java.net.URI;

/// What can go wrong with an Ollama server, in words a person can act on.
final class Troubles {
    private static final int SHOWN = 300;

    private Troubles() {}

    static Reason connection(URI base, IOException problem) {
        return new Reason(
                "Ollama does not answer at " + base.getAuthority(),
                plain(problem.getMessage()),
                "Start it with `ollama serve`, or set `OLLAMA_HOST` to where it runs.");
    }

    static Reason brokeOff(String why) {
        return new Reason(
                "Ollama broke off its answer",
                why,
                "What it wrote is kept. Ask again; if it recurs, see Ollama's log.");
    }

    static Reason noModel(URI base, String model) {
        return new Reason(
                "Cannot ask `" + model + "`",
                "Ollama at " + base.getAuthority() + " does not have it",
                "Get it with `ollama pull " + model + "`, or choose another model.");
    }

    static Reason elsewhere(String model) {
        return new Reason(
                "Cannot ask `" + model + "`",
                "Ollama would send the question to another machine, and nothing may leave this one",
                "Choose a model that runs here.");
    }

    static Reason overflow(int tokens, int context) {
        return new Reason(
                "Cannot put the prompt into the window",
                "it takes " + tokens + " tokens and the window holds " + context,
                "Ask with fewer passages or turns, or with a model that takes more.");
    }

    /// What a reply with an error status means; `model` is the one asked, "" = none.
    static Reason status(URI base, String model, int status, String body) {
        var error = error(body);
        var most = overflow(body);
        if (!most.isMissingNode()) {
            return overflow(most.path("n_prompt_tokens").asInt(), most.path("n_ctx").asInt());
        }
        if (status == 404 && !model.isEmpty()) {
            return noModel(base, model);
        }
        if (status / 100 == 3) {
            return new Reason(
                    "Ollama does not answer at " + base.getAuthority(),
                    "something there points to another address, which is not followed",
                    "Set `OLLAMA_HOST` to where Ollama runs.");
        }
        return new Reason(
                "Ollama could not do it",
                "it says (" + status + ") " + plain(error),
                "Ask again; if it recurs, see Ollama's log.");
    }

    /// The engine's own account of a prompt that does not fit, or a missing node.
    static JsonNode overflow(String body) {
        var inner = tree(error(body)).path("error");
        return inner.has("n_prompt_tokens") ? inner : MissingNode.getInstance();
    }

    private static String error(String body) {
        var error = tree(body).path("error");
        return error.isTextual() ? error.asText() : body;
    }

    private static JsonNode tree(String text) {
        try {
            var tree = OllamaApi.MAPPER.readTree(text);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    static String plain(@org.jspecify.annotations.Nullable String message) {
        var text = message == null || message.isBlank() ? "no reason given" : message.strip();
        var line = text.replaceAll("\\s+", " ").replaceAll("\\.$", "");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }
}
