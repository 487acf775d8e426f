package org.plumbline.io.h2;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.AnswerId;
import org.plumbline.core.compare.ConversationId;
import org.plumbline.core.compare.ConversationRow;
import org.plumbline.core.compare.Conversations;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.compare.TurnId;
import org.plumbline.core.compare.Vote;
import org.plumbline.core.setup.Answer;
import org.plumbline.io.json.Json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Conversations in H2.
public final class H2Conversations implements Conversations {
    private static final String LIST =
            """
            select c.id, (select t.question from turn t where t.conversation = c.id order by t.id fetch first row only) title,
                   (select max(t.at) from turn t where t.conversation = c.id) at,
                   (select count(*) from turn t where t.conversation = c.id) turns,
                   (select coalesce(sum(a.millis), 0) from answer a join turn t on t.id = a.turn where t.conversation = c.id) millis
              from conversation c order by at desc, c.id desc
            """;
    private static final String WORDS =
            """
            select string_agg(words, ' ') from (
              select lower(question) words from turn where conversation = ?
              union all select lower(a.text) from answer a join turn t on t.id = a.turn where t.conversation = ?)
            """;
    private static final String SETUPS =
            """
            select a.setup_name from answer a join turn t on t.id = a.turn
             where t.conversation = ? group by a.setup_name order by min(a.id)
            """;
    private final Database database;

    public H2Conversations(Database database) {
        this.database = database;
    }

    @Override
    public Turn begin(
            @Nullable ConversationId conversation,
            @Nullable TurnId parent,
            String question,
            @Nullable String rewrite) {
        return database.write(handle -> {
            var at = Instant.now();
            var of = conversation == null ? create(handle, at) : conversation;
            var id =
                    handle.createUpdate(
                                    "insert into turn(conversation, parent, question, rewrite, at)"
                                            + " values (?, ?, ?, ?, ?)")
                            .bind(0, of.value())
                            .bind(1, parent == null ? null : (Long) parent.value())
                            .bind(2, question)
                            .bind(3, rewrite)
                            .bind(4, at.atOffset(ZoneOffset.UTC))
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(Long.class)
                            .one();
            return new Turn(new TurnId(id), of, parent, question, rewrite, at, List.of(), null);
        });
    }

    @Override
    public KeptAnswer add(TurnId turn, Answer answer) {
        return database.write(handle -> AnswerRows.add(handle, turn.value(), answer));
    }

    @Override
    public void vote(TurnId turn, Vote vote) {
        var picked = Json.write(vote.picked().stream().mapToLong(AnswerId::value).toArray());
        var at = vote.at().atOffset(ZoneOffset.UTC);
        database.change(handle ->
                handle.execute(
                        "merge into vote values (?, ?, ?, ?, ?)",
                        turn.value(),
                        picked,
                        vote.voter(),
                        vote.blind(),
                        at));
    }

    @Override
    public void unvote(TurnId turn) {
        database.change(handle -> handle.execute("delete from vote where turn = ?", turn.value()));
    }

    @Override
    public void edit(AnswerId answer, String text) {
        var at = Instant.now().atOffset(ZoneOffset.UTC);
        database.change(handle ->
                handle.execute("merge into edit values (?, ?, ?)", answer.value(), text, at));
    }

    @Override
    public List<ConversationRow> list(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return database.read(handle ->
                handle.createQuery(LIST).map((row, context) -> row(handle, row)).list().stream()
                        .filter(row -> text.isBlank() || holds(handle, row.id(), words))
                        .toList());
    }

    @Override
    public List<Turn> turns(ConversationId conversation) {
        return database.read(handle ->
                handle.createQuery("select * from turn where conversation = ? order by id")
                        .bind(0, conversation.value())
                        .map((row, context) -> turn(handle, row))
                        .list());
    }

    @Override
    public void remove(ConversationId conversation) {
        database.change(handle -> {
            handle.execute("delete from conversation where id = ?", conversation.value());
            DocumentWriter.sweep(handle);
        });
    }

    private static ConversationId create(Handle handle, Instant at) {
        return new ConversationId(
                handle.createUpdate("insert into conversation(at) values (?)")
                        .bind(0, at.atOffset(ZoneOffset.UTC))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    private static boolean holds(Handle handle, ConversationId conversation, String[] words) {
        var all =
                handle.createQuery(WORDS)
                        .bind(0, conversation.value())
                        .bind(1, conversation.value())
                        .mapTo(String.class)
                        .one();
        return Arrays.stream(words).allMatch(all::contains);
    }

    private static ConversationRow row(Handle handle, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        return new ConversationRow(
                new ConversationId(id),
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("turns"),
                handle.createQuery(SETUPS).bind(0, id).mapTo(String.class).list(),
                row.getLong("millis"));
    }

    private static Turn turn(Handle handle, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var parent = row.getLong("parent");
        return new Turn(
                new TurnId(id),
                new ConversationId(row.getLong("conversation")),
                parent == 0 ? null : new TurnId(parent),
                row.getString("question"),
                row.getString("rewrite"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AnswerRows.of(handle, id),
                vote(handle, id));
    }

    private static @Nullable Vote vote(Handle handle, long turn) {
        return handle.createQuery("select * from vote where turn = ?")
                .bind(0, turn)
                .map((row, context) ->
                        new Vote(
                                Arrays.stream(Json.read(row.getString("picked"), long[].class))
                                        .mapToObj(AnswerId::new)
                                        .toList(),
                                row.getString("voter"),
                                row.getBoolean("blind"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .findOne()
                .orElse(null);
    }
}
