package org.plumbline.io.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Model;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.setup.Answer;
import org.plumbline.core.setup.Setup;

import java.util.Locale;

/// A turn as `ask`, `compare`, `demo` and exports write it; the schema is `docs/json/turn.json`.
public final class TurnJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TurnJson() {}

    public static ObjectNode of(Turn turn) {
        var node = NODES.objectNode();
        node.put("question", turn.question());
        node.put("conversation", turn.conversation().value());
        node.put("turn", turn.id().value());
        if (turn.rewrite() != null) {
            node.put("rewrite", turn.rewrite());
        }
        var answers = node.putArray("answers");
        turn.answers().forEach(kept -> answers.add(answer(kept)));
        return node;
    }

    /// `{"error":{"what","why","now"}}`.
    public static ObjectNode error(Reason reason) {
        var node = NODES.objectNode();
        node.set("error", reason(reason));
        return node;
    }

    private static ObjectNode answer(KeptAnswer kept) {
        var answer = kept.answer();
        var generation = answer.generation();
        var node = NODES.objectNode();
        node.put("setup", answer.setup().name());
        node.set("model", model(answer.model()));
        node.put("text", answer.text());
        if (kept.edited() != null) {
            node.put("edited", kept.edited());
        }
        node.put("finish", generation.finish().label());
        node.set("error", generation.error() == null ? null : reason(generation.error()));
        node.put("cut", generation.cut());
        node.put("cached", generation.cached());
        options(node, answer.setup());
        counts(node, generation);
        prompt(node, answer);
        return node;
    }

    private static ObjectNode model(@org.jspecify.annotations.Nullable Model model) {
        var node = NODES.objectNode();
        if (model != null) {
            node.put("name", model.name());
            node.put("digest", model.digest());
            node.put("engine", model.engine());
        }
        return node;
    }

    private static void options(ObjectNode node, Setup setup) {
        node.put("seed", setup.options().seed());
        var options = node.putObject("options");
        options.put("temperature", setup.options().temperature());
        options.put("max_tokens", setup.options().maxTokens());
    }

    private static void counts(ObjectNode node, Generation generation) {
        var millis = node.putObject("millis");
        millis.put("queued", generation.millis().queued());
        millis.put("first_token", generation.millis().firstToken());
        millis.put("total", generation.millis().total());
        var tokens = node.putObject("tokens");
        tokens.put("prompt", generation.tokens().prompt());
        tokens.put("answer", generation.tokens().answer());
        tokens.put("context", generation.tokens().context());
    }

    private static void prompt(ObjectNode node, Answer answer) {
        var messages = node.putArray("prompt");
        var left = node.putArray("left_out");
        var passages = node.putArray("passages");
        var prompt = answer.prompt();
        if (prompt != null) {
            messages(messages, prompt);
            prompt.leftOut()
                    .forEach(out -> left.addObject().put("what", out.what()).put("why", out.why()));
            prompt.passages().forEach(passage -> passages.add(PassageJson.of(passage)));
        }
        node.putArray("evidence");
    }

    private static void messages(ArrayNode messages, Prompt prompt) {
        for (var message : prompt.messages()) {
            messages.addObject()
                    .put("role", message.role().name().toLowerCase(Locale.ROOT))
                    .put("content", message.text());
        }
    }

    private static ObjectNode reason(Reason reason) {
        return NODES.objectNode()
                .put("what", reason.what())
                .put("why", reason.why())
                .put("now", reason.now());
    }
}
