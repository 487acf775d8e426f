package org.plumbline.core.compare;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A question of a question set.
///
/// @param reference the right answer, null when none is given
/// @param documents names of the documents it asks of; empty = all
/// @param evidence quotes that hold the answer
/// @param kind e.g. `lookup`; "" = none
/// @param facts words a right answer must hold: all of the outer list, any of an inner one
public record Question(
        String id,
        String question,
        @Nullable String reference,
        List<String> documents,
        List<Evidence> evidence,
        String kind,
        List<List<String>> facts) {
    /// A quote and the document it stands in.
    public record Evidence(String document, String text) {}

    public Question {
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
        facts = facts.stream().map(List::copyOf).toList();
    }

    /// Whether `answer` holds every fact (case and white space do not count); true without facts.
    public boolean heldBy(String answer) {
        var plain = plain(answer);
        return facts.stream()
                .allMatch(any -> any.stream().anyMatch(fact -> plain.contains(plain(fact))));
    }

    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
