package org.plumbline.io.ollama;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

import org.jspecify.annotations.Nullable;
import org.plumbline.io.net.Call;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;

/// langchain4j's way to Ollama for one generation, over our own connection: it guards the request,
/// runs in the calling thread until the stream has ended, and keeps what the server told.
final class OllamaHttp implements HttpClient, HttpClientBuilder {
    private static final int LONGEST_LINE = 4 << 20;
    private static final int LONGEST_ERROR = 64 << 10;
    private final OllamaApi api;
    private final String model;
    private final Patience patience;
    private @Nullable Told told;

    OllamaHttp(OllamaApi api, String model, Patience patience) {
        this.api = api;
        this.model = model;
        this.patience = patience;
    }

    /// What the server told in the generation that has ended.
    Told told() {
        if (told == null) {
            throw new IllegalStateException("nothing was asked");
        }
        return told;
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var telling = new Told(listener);
        told = telling;
        var json = Wire.guarded(request.body());
        var uri = URI.create(request.url());
        var call = new Call("POST", uri, json, patience.first(), patience.between());
        try (var reply = api.net().send(call)) {
            if (!reply.ok()) {
                refused(reply.status(), reply.text(LONGEST_ERROR), telling);
                return;
            }
            parser.parse(new CappedLines(reply.body(), LONGEST_LINE), telling);
            telling.trouble(Troubles.brokeOff("the connection ended before the answer was done"));
        } catch (InterruptedIOException stopped) {
            telling.trouble(Troubles.brokeOff("stopped"));
        } catch (IOException problem) {
            telling.trouble(Troubles.connection(api.base(), problem));
        }
    }

    private void refused(int status, String body, Told telling) {
        var overflow = Troubles.overflow(body);
        if (overflow.isMissingNode()) {
            telling.trouble(Troubles.status(api.base(), model, status, body));
        } else {
            telling.overflow(overflow);
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return patience.first();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return patience.between();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
