package org.plumbline.core.compare;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.setup.Answer;

import java.util.List;

/// Keeps conversations. Every method is one transaction.
public interface Conversations {
    /// Begins a turn; `conversation` null begins a new conversation too.
    Turn begin(
            @Nullable ConversationId conversation,
            @Nullable TurnId parent,
            String question,
            @Nullable String rewrite);

    /// Keeps an answer of the turn as soon as it has ended.
    KeptAnswer add(TurnId turn, Answer answer);

    void vote(TurnId turn, Vote vote);

    void unvote(TurnId turn);

    /// Keeps a person's wording of an answer.
    void edit(AnswerId answer, String text);

    /// Newest first; `text` filters by words of questions and answers, "" = all.
    List<ConversationRow> list(String text);

    /// All turns of a conversation in order of time, branches included.
    List<Turn> turns(ConversationId conversation);

    void remove(ConversationId conversation);
}
