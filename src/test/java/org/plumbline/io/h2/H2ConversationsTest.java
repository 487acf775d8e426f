package org.plumbline.io.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.compare.Vote;
import org.plumbline.core.document.Box;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Finish;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.generate.Millis;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Options;
import org.plumbline.core.generate.TokenCounts;
import org.plumbline.core.prompt.Example;
import org.plumbline.core.prompt.LeftOut;
import org.plumbline.core.prompt.Message;
import org.plumbline.core.prompt.Part;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.prompt.PromptTemplate;
import org.plumbline.core.prompt.Role;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Retrieval;
import org.plumbline.core.retrieve.Score;
import org.plumbline.core.retrieve.Stage;
import org.plumbline.core.setup.Answer;
import org.plumbline.core.setup.Knowledge;
import org.plumbline.core.setup.Setup;
import org.plumbline.core.trace.Step;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class H2ConversationsTest {
    private static final Setup RAG = setup("rag", new Knowledge.Retrieved(Retrieval.DEFAULT, 4));
    @TempDir Path folder;
    private Database database;
    private H2Conversations conversations;
    private H2Documents documents;
    private DocumentRow document;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        conversations = new H2Conversations(database);
        documents = new H2Documents(database);
        document = documents.save(Sample.document("/a.pdf", 2));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTurnComesBackWholeWithAnswersVoteAndEdit() {
        var turn = conversations.begin(null, null, "Why?", null);
        var kept = conversations.add(turn.id(), answer());
        var vote = new Vote(List.of(kept.id()), "ann", true, Instant.parse("2026-01-02T03:04:05Z"));
        conversations.vote(turn.id(), vote);
        conversations.edit(kept.id(), "mine");

        var whole =
                new Turn(
                        turn.id(),
                        turn.conversation(),
                        null,
                        "Why?",
                        null,
                        turn.at(),
                        List.of(new KeptAnswer(kept.id(), answer(), "mine")),
                        vote);
        assertEquals(List.of(whole), conversations.turns(turn.conversation()));
    }

    @Test
    void anAnswerThatFailedBeforeItsPromptIsKept() {
        var turn = conversations.begin(null, null, "Why?", null);
        var answer = new Answer(RAG, null, null, generation(), List.of());
        conversations.add(turn.id(), answer);

        assertEquals(
                answer,
                conversations.turns(turn.conversation()).getFirst().answers().getFirst().answer());
    }

    @Test
    void aBranchNamesItsParent() {
        var first = conversations.begin(null, null, "Why?", null);
        var branch = conversations.begin(first.conversation(), first.id(), "And?", "And why?");

        assertEquals(List.of(first, branch), conversations.turns(first.conversation()));
    }

    @Test
    void conversationsAreFoundByWordsOfQuestionsAndAnswers() {
        var turn = conversations.begin(null, null, "Why do PUMPS stop?", null);
        conversations.add(turn.id(), answer());
        conversations.begin(null, null, "Other", null);

        var found = conversations.list("pumps wear");

        assertEquals(List.of(turn.conversation()), found.stream().map(row -> row.id()).toList());
        assertEquals(List.of("rag"), found.getFirst().setups());
        assertEquals(2, conversations.list("").size());
    }

    @Test
    void aReplacedVersionIsReadableAsLongAsAnAnswerNamesIt() {
        var turn = conversations.begin(null, null, "Why?", null);
        conversations.add(turn.id(), answer());
        documents.save(Sample.document("/a.pdf", 3));

        assertEquals(1, documents.pages(document.version()).size());
        conversations.remove(turn.conversation());
        assertEquals(List.of(), documents.pages(document.version()));
    }

    @Test
    void savingASetupMakesAVersionAndRemovingAStandardOneGoesBackToItsFirst() {
        var base = setup("base", new Knowledge.None());
        var setups = new H2Setups(database, List.of(base));
        var changed = setups.save(base.withModel("other"));
        var own =
                setups.save(
                        setup(
                                "mine",
                                new Knowledge.Routed(
                                        List.of(new Knowledge.Route("number", "rag")))));

        assertEquals(2, changed.version());
        assertEquals(List.of(changed, own), setups.list());
        assertEquals(List.of(changed, base), setups.versions("base"));
        setups.remove("base");
        setups.remove("mine");
        assertEquals(List.of(base), setups.list());
        assertThrows(Failure.class, () -> setups.find("mine"));
    }

    @Test
    void theLastValueOfASettingIsKept() {
        var settings = new H2Settings(database);
        settings.put("theme", "light");
        settings.put("theme", "dark");

        assertEquals(Optional.of("dark"), settings.get("theme"));
    }

    private Answer answer() {
        var span = new Span(0, 5);
        var place =
                new Place(
                        span,
                        1,
                        List.of(new Box(1, 1.5f, 2, 3, 4)),
                        null,
                        null,
                        null,
                        List.of("Pumps"));
        var scores = Map.of(Stage.BM25, new Score(1, 2.25), Stage.VECTOR, new Score(3, Double.NaN));
        var passage =
                new Passage(
                        1,
                        document.id(),
                        document.version(),
                        "/a.pdf",
                        false,
                        place,
                        "Pumps",
                        scores,
                        2,
                        true);
        var prompt =
                new Prompt(
                        List.of(new Message(Role.USER, "Pumps\nWhy? 😀")),
                        List.of(new Part(Part.Kind.PASSAGE, "1", 0, span, 2)),
                        List.of(passage),
                        List.of(new LeftOut("b.pdf", "no room", 7)),
                        9);
        var model = new Model("m", "d", "ollama", 1, 4096, "Q4", true);
        return new Answer(
                RAG,
                model,
                prompt,
                generation(),
                List.of(new Step("retrieve", 0, 5, "q", "1", false)));
    }

    private static Generation generation() {
        return new Generation(
                "They wear.",
                Finish.STOP,
                null,
                false,
                true,
                new TokenCounts(9, 3, 2048, true),
                new Millis(0, 12L, 90));
    }

    private static Setup setup(String name, Knowledge knowledge) {
        var template =
                new PromptTemplate("t", 1, "Be brief.", List.of(new Example("a", "b")), true);
        return new Setup(name, 1, "", template, knowledge, Options.DEFAULT);
    }
}
