package org.plumbline.io.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.plumbline.core.document.Box;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.Place;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Stage;

import java.util.List;

/// Passages and documents as the command line and exports write them.
public final class PassageJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PassageJson() {}

    public static ObjectNode of(Passage passage) {
        var node = NODES.objectNode();
        node.put("rank", passage.rank());
        node.put("document", passage.path());
        node.put("whole", passage.whole());
        node.set("place", place(passage.place()));
        node.put("text", passage.text());
        var scores = node.putObject("scores");
        for (var stage : Stage.values()) {
            var score = passage.scores().get(stage);
            if (score != null) {
                scores.putObject(stage.label())
                        .put("rank", score.rank())
                        .put("score", score.score());
            }
        }
        node.put("in_prompt", passage.inPrompt());
        node.put("tokens", passage.tokens());
        return node;
    }

    /// `{"question","passages":[…]}`.
    public static ObjectNode search(String question, List<Passage> passages) {
        var node = NODES.objectNode();
        node.put("question", question);
        var array = node.putArray("passages");
        passages.forEach(passage -> array.add(of(passage)));
        return node;
    }

    /// `id`, `path`, `state`, `pages`, `chunks`, `reason`.
    public static ObjectNode document(DocumentRow row) {
        var node = NODES.objectNode();
        node.put("id", row.id().value());
        node.put("path", row.path());
        node.put("state", row.state().name().toLowerCase(java.util.Locale.ROOT));
        node.put("pages", row.pages());
        node.put("chunks", row.chunks());
        node.put("reason", row.reason() == null ? null : row.reason().text());
        return node;
    }

    private static ObjectNode place(Place place) {
        var node = NODES.objectNode();
        node.put("start", place.text().start());
        node.put("end", place.text().end());
        node.put("page", place.page());
        var boxes = node.putArray("boxes");
        for (Box box : place.boxes()) {
            boxes.addArray()
                    .add(box.page())
                    .add(box.x())
                    .add(box.y())
                    .add(box.width())
                    .add(box.height());
        }
        node.put("sheet", place.sheet());
        node.put("cells", place.cells());
        node.put("slide", place.slide());
        var heading = node.putArray("heading");
        place.heading().forEach(heading::add);
        return node;
    }
}
