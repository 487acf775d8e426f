package org.plumbline.io.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import org.plumbline.core.setup.Knowledge;

import java.time.Instant;

/// Records to JSON and back. Unknown fields are ignored; NaN and infinities are written as strings
/// and read back.
public final class Json {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addMixIn(Knowledge.class, KnowledgeKinds.class)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Instant.class, new ToStringSerializer()))
                    .build();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("not writable as JSON", problem);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(
                    "not a " + type.getSimpleName() + " in JSON", problem);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("not a " + type.getType() + " in JSON", problem);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Knowledge.None.class, name = "none"),
        @JsonSubTypes.Type(value = Knowledge.WholeDocuments.class, name = "whole"),
        @JsonSubTypes.Type(value = Knowledge.Retrieved.class, name = "retrieved"),
        @JsonSubTypes.Type(value = Knowledge.Routed.class, name = "routed")
    })
    private interface KnowledgeKinds {}
}
