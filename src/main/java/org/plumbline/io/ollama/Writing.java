package org.plumbline.io.ollama;

import com.fasterxml.jackson.databind.JsonNode;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.AnswerListener;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Millis;
import org.plumbline.core.generate.Request;
import org.plumbline.core.generate.TokenCounts;
import org.plumbline.core.prompt.LowerTokenCount;

/// An answer while it is written, from its turn on, and what became of it.
final class Writing implements StreamingChatResponseHandler {
    private static final long NANOS_A_MILLI = 1_000_000;
    private final Request request;
    private final AnswerListener listener;
    private final long queued;
    private final long start = System.nanoTime();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Long firstToken;
    private int pieces;

    /// `queued`: milliseconds it waited for its turn.
    Writing(Request request, AnswerListener listener, long queued) {
        this.request = request;
        this.listener = listener;
        this.queued = queued;
    }

    @Override
    public void onPartialResponse(String more) {
        if (firstToken == null) {
            firstToken = millis();
        }
        pieces++;
        text.append(more);
        listener.text(more);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {}

    @Override
    public void onError(Throwable problem) {}

    /// How it ended, by what the server told.
    Generation ended(Told told) {
        var last = told.last();
        if (last != null) {
            var length = last.path("done_reason").asText().equals("length");
            return generation(length ? Finish.LENGTH : Finish.STOP, null, counts(last), last);
        }
        if (Thread.currentThread().isInterrupted()) {
            return generation(Finish.CANCELLED, null, uncounted(0), null);
        }
        return generation(Finish.ERROR, told.trouble(), uncounted(told.promptTokens()), null);
    }

    Generation cancelled() {
        return generation(Finish.CANCELLED, null, uncounted(0), null);
    }

    Generation failed(Reason reason) {
        return generation(Finish.ERROR, reason, uncounted(0), null);
    }

    private Generation generation(
            Finish finish, @Nullable Reason error, TokenCounts tokens, @Nullable JsonNode last) {
        return new Generation(
                text.toString(),
                finish,
                error,
                last != null && cut(tokens),
                last != null && cached(last),
                tokens,
                new Millis(queued, firstToken, millis()));
    }

    private TokenCounts counts(JsonNode last) {
        var counted = last.path("prompt_eval_count").asInt();
        return new TokenCounts(
                counted > 0 ? counted : request.prompt().tokens(),
                last.path("eval_count").asInt(pieces),
                request.context(),
                counted > 0);
    }

    /// Counts of an answer the server did not finish: about a token a piece; `refused` are the
    /// prompt's when the server counted and refused it.
    private TokenCounts uncounted(int refused) {
        return new TokenCounts(
                refused > 0 ? refused : request.prompt().tokens(),
                pieces,
                request.context(),
                refused > 0);
    }

    private boolean cut(TokenCounts tokens) {
        return tokens.promptCounted()
                && tokens.prompt() < LowerTokenCount.of(request.prompt().messages());
    }

    private static boolean cached(JsonNode last) {
        return 2 * last.path("prompt_eval_cached_count").asInt()
                > last.path("prompt_eval_count").asInt();
    }

    private long millis() {
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }
}
