package org.plumbline.io.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;

/// Listens to a stream on its way to langchain4j, keeps what the server itself tells in its last
/// line, and what went wrong first.
final class Told implements ServerSentEventListener {
    private final ServerSentEventListener listener;
    private @Nullable JsonNode last;
    private @Nullable Reason trouble;
    private int promptTokens;

    Told(ServerSentEventListener listener) {
        this.listener = listener;
    }

    /// The line with `done:true`; null when the stream ended without.
    @Nullable JsonNode last() {
        return last;
    }

    @Nullable Reason trouble() {
        return trouble;
    }

    /// Tokens of a prompt that was refused; 0 = none was.
    int promptTokens() {
        return promptTokens;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        var line = parsed(event.data());
        if (line == null || !line.isObject()) {
            trouble(Troubles.brokeOff("it sent a line that is not Ollama's JSON"));
        } else if (line.hasNonNull("error")) {
            trouble(Troubles.brokeOff("it says " + Troubles.plain(line.path("error").asText())));
        } else if (line.path("done").asBoolean()) {
            last = line;
        }
        if (trouble != null || last != null) {
            context.parsingHandle().cancel();
        }
        if (trouble == null) {
            listener.onEvent(event, context);
        }
    }

    @Override
    public void onError(Throwable problem) {
        trouble(Troubles.brokeOff(Troubles.plain(problem.getMessage())));
    }

    /// The first trouble is the one told.
    void trouble(Reason reason) {
        if (trouble == null && last == null) {
            trouble = reason;
        }
    }

    /// A prompt that did not fit.
    void overflow(JsonNode account) {
        promptTokens = account.path("n_prompt_tokens").asInt();
        trouble(Troubles.overflow(promptTokens, account.path("n_ctx").asInt()));
    }

    private static @Nullable JsonNode parsed(String line) {
        try {
            return OllamaApi.MAPPER.readTree(line);
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
