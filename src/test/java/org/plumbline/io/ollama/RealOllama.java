package org.plumbline.io.ollama;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Options;
import org.plumbline.core.generate.Request;
import org.plumbline.core.prompt.Message;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.prompt.Role;
import org.plumbline.core.prompt.UpperTokenCounter;
import org.plumbline.io.net.Net;

import java.util.List;

/// The real Ollama of `OLLAMA_HOST` with SmolLM2-135M. Without it a test is skipped, in CI it
/// fails.
public final class RealOllama {
    public static final String SMALL = "smollm2:135m";

    private RealOllama() {}

    public static OllamaApi api(Net net) {
        var api = new OllamaApi(net, OllamaAddress.ofEnvironment());
        try {
            api.version();
        } catch (Failure absent) {
            if ("true".equals(System.getenv("CI"))) {
                throw absent;
            }
            assumeTrue(false, absent.getMessage());
        }
        return api;
    }

    public static Model small(OllamaApi api) {
        return new OllamaModels(api).find(SMALL);
    }

    /// One user message, greedy, at most `tokens` tokens, in a window of `context`.
    static Request request(Model model, String question, int tokens, int context) {
        var messages = List.of(new Message(Role.USER, question));
        var estimate = new UpperTokenCounter().count(question) + 8;
        var prompt = new Prompt(messages, List.of(), List.of(), List.of(), estimate);
        return new Request(prompt, model, new Options(0, 7, tokens), context);
    }
}
