package org.plumbline.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Holds what commands print to the schemas in `docs/json`.
public final class Schemas {
    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private Schemas() {}

    /// Fails unless `line` is as `docs/json/NAME.schema.json` describes it.
    public static void assertValid(String name, String line) {
        try {
            var text = Files.readString(Path.of("docs/json/" + name + ".schema.json"));
            var problems = FACTORY.getSchema(text).validate(Json.read(line, JsonNode.class));
            assertEquals(Set.of(), problems, line);
        } catch (IOException problem) {
            throw new AssertionError("no schema for " + name, problem);
        }
    }
}
