package org.plumbline.io.h2;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.AnswerId;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Model;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Score;
import org.plumbline.core.retrieve.Stage;
import org.plumbline.core.setup.Answer;
import org.plumbline.core.setup.Setup;
import org.plumbline.core.trace.Step;
import org.plumbline.io.json.Json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Answers as rows: passages and steps in tables of their own, the rest as JSON.
final class AnswerRows {
    private static final TypeReference<Map<Stage, Score>> SCORES = new TypeReference<>() {};
    private static final String INSERT =
            """
            insert into answer(turn, setup_name, setup, model, prompt, text, finish, generation, millis)
            values (:turn, :name, :setup, :model, :prompt, :text, :finish, :generation, :millis)
            """;

    private AnswerRows() {}

    static KeptAnswer add(Handle handle, long turn, Answer answer) {
        var generation = answer.generation();
        var id =
                handle.createUpdate(INSERT)
                        .bind("turn", turn)
                        .bind("name", answer.setup().name())
                        .bind("setup", Json.write(answer.setup()))
                        .bind("model", answer.model() == null ? null : Json.write(answer.model()))
                        .bind("prompt", withoutPassages(answer.prompt()))
                        .bind("text", answer.text())
                        .bind("finish", generation.finish().label())
                        .bind("generation", Json.write(generation))
                        .bind("millis", generation.millis().total())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one();
        passages(handle, id, answer.passages());
        steps(handle, id, answer.steps());
        return new KeptAnswer(new AnswerId(id), answer, null);
    }

    static List<KeptAnswer> of(Handle handle, long turn) {
        return handle.createQuery(
                        """
                        select a.*, e.text edited from answer a left join edit e on e.answer = a.id
                         where a.turn = ? order by a.id
                        """)
                .bind(0, turn)
                .map((row, context) -> answer(handle, row))
                .list();
    }

    private static KeptAnswer answer(Handle handle, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var model = row.getString("model");
        var answer =
                new Answer(
                        Json.read(row.getString("setup"), Setup.class),
                        model == null ? null : Json.read(model, Model.class),
                        prompt(handle, id, row.getString("prompt")),
                        Json.read(row.getString("generation"), Generation.class),
                        handle.createQuery("select * from step where answer = ? order by ordinal")
                                .bind(0, id)
                                .map(AnswerRows::step)
                                .list());
        return new KeptAnswer(new AnswerId(id), answer, row.getString("edited"));
    }

    private static @Nullable Prompt prompt(Handle handle, long answer, @Nullable String json) {
        if (json == null) {
            return null;
        }
        var prompt = Json.read(json, Prompt.class);
        var passages =
                handle.createQuery("select * from passage where answer = ? order by ordinal")
                        .bind(0, answer)
                        .map(AnswerRows::passage)
                        .list();
        return with(prompt, passages);
    }

    private static @Nullable String withoutPassages(@Nullable Prompt prompt) {
        return prompt == null ? null : Json.write(with(prompt, List.of()));
    }

    private static Prompt with(Prompt prompt, List<Passage> passages) {
        return new Prompt(
                prompt.messages(), prompt.parts(), passages, prompt.leftOut(), prompt.tokens());
    }

    private static void passages(Handle handle, long answer, List<Passage> passages) {
        var batch =
                handle.prepareBatch(
                        "insert into passage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int at = 0; at < passages.size(); at++) {
            var passage = passages.get(at);
            batch.add(
                    answer,
                    at,
                    passage.rank(),
                    passage.document().value(),
                    passage.version().value(),
                    passage.path(),
                    passage.whole(),
                    passage.place().text().start(),
                    passage.place().text().end(),
                    Json.write(passage.place()),
                    passage.text(),
                    Json.write(passage.scores()),
                    passage.tokens(),
                    passage.inPrompt());
        }
        batch.execute();
    }

    private static void steps(Handle handle, long answer, List<Step> steps) {
        var batch = handle.prepareBatch("insert into step values (?, ?, ?, ?, ?, ?, ?, ?)");
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            batch.add(
                    answer,
                    at,
                    step.name(),
                    step.start(),
                    step.nanos(),
                    step.in(),
                    step.out(),
                    step.failed());
        }
        batch.execute();
    }

    private static Passage passage(ResultSet row, StatementContext context) throws SQLException {
        return new Passage(
                row.getInt("ranked"),
                new DocumentId(row.getLong("document")),
                new VersionId(row.getLong("version")),
                row.getString("path"),
                row.getBoolean("whole"),
                Json.read(row.getString("place"), Place.class),
                row.getString("text"),
                Json.read(row.getString("scores"), SCORES),
                row.getInt("tokens"),
                row.getBoolean("in_prompt"));
    }

    private static Step step(ResultSet row, StatementContext context) throws SQLException {
        return new Step(
                row.getString("name"),
                row.getLong("begun"),
                row.getLong("nanos"),
                row.getString("took"),
                row.getString("gave"),
                row.getBoolean("failed"));
    }
}
