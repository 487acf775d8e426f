package org.plumbline.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.io.json.Json;
import org.plumbline.io.json.SampleTurns;

import java.util.List;

class ConversationTextTest {
    @Test
    void markdownHasAHeadingAQuestionAndTheSourcesOfEachAnswer() {
        var text =
                """
                # How long is the <b>warranty</b>?

                Searched with: How long is the warranty of the Kestrel 40?

                ## rag (small:1b), picked

                It is **27 months**. <script>alert(1)</script> ![x](http://h.example/x.png)

                1. warranty & terms.pdf, page 3

                ## base (no model)



                > Cannot ask `small:1b`: the server is down. Start it: `ollama serve`.

                """;
        assertEquals(text, ConversationText.markdown(List.of(SampleTurns.turn())));
    }

    @Test
    void jsonIsAnArrayOfTurns() {
        var array =
                Json.read(
                        ConversationText.json(List.of(SampleTurns.turn())),
                        com.fasterxml.jackson.databind.JsonNode.class);
        assertEquals(1, array.size());
        assertEquals("rag", array.get(0).get("answers").get(0).get("setup").asText());
    }
}
