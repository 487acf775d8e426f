package org.plumbline.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.Question;
import org.plumbline.core.failure.Failure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Reads a question set: JSON Lines of `{"id","question","reference"?,"documents"?[],
/// "evidence"?[{"document","text"}],"kind"?,"facts"?[]}`. Bad rows are named by line; the rest is
/// read.
public final class QuestionFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// The questions read, and one sentence for each bad row.
    public record Rows(List<Question> questions, List<String> problems) {}

    private QuestionFile() {}

    public static Rows read(Path file) {
        var questions = new ArrayList<Question>();
        var problems = new ArrayList<String>();
        var lines = lines(file);
        for (int line = 1; line <= lines.size(); line++) {
            var text = lines.get(line - 1).strip();
            if (!text.isEmpty()) {
                row(text, file.getFileName() + ", line " + line, questions, problems);
            }
        }
        return new Rows(List.copyOf(questions), List.copyOf(problems));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new Failure(
                    "Cannot read the questions `" + file + "`",
                    Files.exists(file)
                            ? "it is not a readable UTF-8 file"
                            : "there is no such file",
                    "Give a JSONL file with one question a line.",
                    problem);
        }
    }

    private static void row(
            String text, String where, List<Question> questions, List<String> problems) {
        try {
            var node = MAPPER.readTree(text);
            if (node.path("question").asText().isBlank()) {
                problems.add(where + ": question is missing.");
            } else {
                questions.add(question(node, questions.size() + 1));
            }
        } catch (JsonProcessingException problem) {
            problems.add(where + ": not JSON.");
        }
    }

    private static Question question(JsonNode node, int number) {
        return new Question(
                node.path("id").asText("q" + number),
                node.path("question").asText(),
                text(node, "reference"),
                list(node.path("documents")).map(JsonNode::asText).toList(),
                list(node.path("evidence")).map(QuestionFile::evidence).toList(),
                node.path("kind").asText(""),
                list(node.path("facts")).map(QuestionFile::alternatives).toList());
    }

    private static Question.Evidence evidence(JsonNode node) {
        return new Question.Evidence(node.path("document").asText(), node.path("text").asText());
    }

    private static List<String> alternatives(JsonNode node) {
        return node.isArray() ? list(node).map(JsonNode::asText).toList() : List.of(node.asText());
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
