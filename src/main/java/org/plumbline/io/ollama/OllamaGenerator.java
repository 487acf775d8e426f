package org.plumbline.io.ollama;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.AnswerListener;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Generator;
import org.plumbline.core.generate.Request;
import org.plumbline.core.generate.Turns;
import org.plumbline.core.prompt.Message;

/// Lets a model of an Ollama server write an answer, streaming, in the calling thread. Every
/// generation ends exactly once, whatever the server does.
public final class OllamaGenerator implements Generator {
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final int KEPT_LOADED_SECONDS = 300;
    private final OllamaApi api;
    private final Turns turns;
    private final Patience patience;

    /// One generation at a time, with the usual patience.
    public OllamaGenerator(OllamaApi api) {
        this(api, new Turns(1), Patience.USUAL);
    }

    public OllamaGenerator(OllamaApi api, Turns turns, Patience patience) {
        this.api = api;
        this.turns = turns;
        this.patience = patience;
    }

    @Override
    public Generation generate(Request request, AnswerListener listener) {
        var asked = System.nanoTime();
        try (var turn = turns.enter(listener::waiting)) {
            listener.started();
            return write(request, new Writing(request, listener, since(asked)));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return new Writing(request, listener, since(asked)).cancelled();
        }
    }

    private Generation write(Request request, Writing writing) {
        var model = request.model();
        if (!model.local() && api.net().offline()) {
            return writing.failed(Troubles.elsewhere(model.name()));
        }
        var http = new OllamaHttp(api, model.name(), patience);
        try {
            chatModel(http).chat(chatRequest(request), writing);
            return writing.ended(http.told());
        } catch (Failure problem) {
            return writing.failed(problem.reason());
        } catch (RuntimeException problem) {
            return writing.failed(unexpected(problem));
        }
    }

    private OllamaStreamingChatModel chatModel(OllamaHttp http) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(api.base().toString())
                .build();
    }

    private static ChatRequest chatRequest(Request request) {
        var options = request.options();
        return ChatRequest.builder()
                .messages(request.prompt().messages().stream().map(OllamaGenerator::chat).toList())
                .parameters(
                        OllamaChatRequestParameters.builder()
                                .modelName(request.model().name())
                                .temperature(options.temperature())
                                .seed(options.seed())
                                .maxOutputTokens(options.maxTokens())
                                .numCtx(request.context())
                                .keepAlive(KEPT_LOADED_SECONDS)
                                .think(false)
                                .build())
                .build();
    }

    private static ChatMessage chat(Message message) {
        return switch (message.role()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }

    private static Reason unexpected(RuntimeException problem) {
        return new Reason("Cannot ask Ollama", Troubles.plain(problem.getMessage()), "Try again.");
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / NANOS_A_MILLI;
    }
}
