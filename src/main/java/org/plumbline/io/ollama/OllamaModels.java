package org.plumbline.io.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Models;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/// The language models an Ollama server has. Models that only embed are left out.
public final class OllamaModels implements Models {
    private final OllamaApi api;

    public OllamaModels(OllamaApi api) {
        this.api = api;
    }

    @Override
    public List<Model> list() {
        return StreamSupport.stream(api.get("/api/tags").path("models").spliterator(), false)
                .filter(OllamaModels::writes)
                .map(this::model)
                .sorted(Comparator.comparing(Model::name))
                .toList();
    }

    @Override
    public Model find(String name) {
        var tagged = tagged(name);
        return list().stream()
                .filter(model -> model.name().equals(tagged))
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    /// A colon after the last slash begins a tag; without one it is `latest`.
    private static String tagged(String name) {
        return name.indexOf(':', name.lastIndexOf('/') + 1) < 0 ? name + ":latest" : name;
    }

    private Failure missing(String name) {
        return Troubles.noModel(api.base(), name).failure();
    }

    private static boolean writes(JsonNode row) {
        var abilities = row.path("capabilities");
        return abilities.isMissingNode() || abilities.toString().contains("\"completion\"");
    }

    private Model model(JsonNode row) {
        var name = row.path("name").asText();
        var details = row.path("details");
        return new Model(
                name,
                row.path("digest").asText(),
                "ollama",
                row.path("size").asLong(),
                details.has("context_length")
                        ? details.path("context_length").asInt()
                        : shown(name),
                details.path("quantization_level").asText(""),
                !remote(row));
    }

    private static boolean remote(JsonNode row) {
        var tag = row.path("name").asText();
        return row.hasNonNull("remote_host") || tag.endsWith(":cloud") || tag.endsWith("-cloud");
    }

    /// The context length as older servers tell it; 0 when they do not.
    private int shown(String name) {
        var body = JsonNodeFactory.instance.objectNode().put("model", name);
        var facts = api.post("/api/show", body).path("model_info");
        var architecture = facts.path("general.architecture").asText();
        return facts.path(architecture + ".context_length").asInt();
    }
}
