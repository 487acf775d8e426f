package org.plumbline.io.ollama;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What goes over the wire, made of what langchain4j writes: a prompt that does not fit is refused
/// instead of cut, and empty lists do not switch the model's own stop words off.
final class Wire {
    private Wire() {}

    static String guarded(String body) {
        try {
            var request = (ObjectNode) OllamaApi.MAPPER.readTree(body);
            request.put("truncate", false).put("shift", false);
            if (request.path("tools").isEmpty()) {
                request.remove("tools");
            }
            if (request.path("options") instanceof ObjectNode options
                    && options.path("stop").isEmpty()) {
                options.remove("stop");
            }
            return request.toString();
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("langchain4j wrote no JSON object", problem);
        }
    }
}
