package org.plumbline.io.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.plumbline.core.generate.Model;

/// A model as JSON: `name`, `digest`, `engine`, `bytes`, `context_length`, `quantisation`, `local`.
public final class ModelJson {
    private ModelJson() {}

    public static ObjectNode of(Model model) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", model.name())
                .put("digest", model.digest())
                .put("engine", model.engine())
                .put("bytes", model.bytes())
                .put("context_length", model.contextLength())
                .put("quantisation", model.quantisation())
                .put("local", model.local());
    }
}
