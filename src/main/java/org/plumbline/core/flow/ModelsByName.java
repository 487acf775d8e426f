package org.plumbline.core.flow;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Models;
import org.plumbline.core.setup.Setup;

import java.util.HashMap;
import java.util.Map;

/// The models of one comparison, each looked up once.
final class ModelsByName {
    private final Models models;
    private final Map<String, Model> found = new HashMap<>();

    ModelsByName(Models models) {
        this.models = models;
    }

    /// The model `setup` is to be asked with: the one asked for, else its own, else the first there
    /// is.
    Model of(Asking asking, Setup setup) {
        var name = asking.model().isEmpty() ? setup.model() : asking.model();
        var known = found.get(name);
        if (known == null) {
            known = name.isEmpty() ? first() : models.find(name);
            found.put(name, known);
        }
        return known;
    }

    private Model first() {
        return models.list().stream()
                .filter(Model::local)
                .findFirst()
                .orElseThrow(() ->
                        new Failure(
                                "Cannot ask a model",
                                "Ollama has none",
                                "Get one, e.g. `ollama pull qwen2.5:0.5b`, and ask again."));
    }
}
