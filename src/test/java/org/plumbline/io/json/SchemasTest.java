package org.plumbline.io.json;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.generate.Model;

class SchemasTest {
    private static final Reason REASON =
            new Reason("Cannot read `a.pdf`", "it is empty", "Add it.");

    @Test
    void aTurnIsAsDescribed() {
        Schemas.assertValid("turn", TurnJson.of(SampleTurns.turn()).toString());
    }

    @Test
    void aSearchIsAsDescribed() {
        var passages = SampleTurns.turn().answers().getFirst().answer().passages();
        Schemas.assertValid("search", PassageJson.search("How long?", passages).toString());
    }

    @Test
    void documentsOfEveryStateAreAsDescribed() {
        for (var state : DocumentState.values()) {
            var row =
                    new DocumentRow(
                            new DocumentId(1),
                            new VersionId(1),
                            "/a.pdf",
                            state,
                            3,
                            9,
                            100,
                            "",
                            SampleTurns.NOON,
                            state == DocumentState.FAILED ? REASON : null);
            Schemas.assertValid("document", PassageJson.document(row).toString());
        }
    }

    @Test
    void modelsAndErrorsAreAsDescribed() {
        var model = new Model("small:1b", "abc", "ollama", 1, 4096, "Q8_0", true);
        Schemas.assertValid("model", ModelJson.of(model).toString());
        Schemas.assertValid("error", TurnJson.error(REASON).toString());
    }

    @Test
    void anUnknownFieldIsNoticed() {
        assertThrows(
                AssertionError.class,
                () -> Schemas.assertValid("error", "{\"error\":{},\"other\":1}"));
    }
}
