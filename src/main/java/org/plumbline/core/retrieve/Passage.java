package org.plumbline.core.retrieve;

import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.VersionId;

import java.util.Map;

/// Text given to the model with a question: a chunk that was found, or a whole document (`whole`).
///
/// @param rank from 1
/// @param path of the document
/// @param scores every stage's rank and score; empty for a whole document
/// @param tokens in the answering model's tokens (an upper estimate until counted); 0 = not counted
/// @param inPrompt false when the context was full
public record Passage(
        int rank,
        DocumentId document,
        VersionId version,
        String path,
        boolean whole,
        Place place,
        String text,
        Map<Stage, Score> scores,
        int tokens,
        boolean inPrompt) {
    public Passage {
        scores = Map.copyOf(scores);
    }

    /// The document's name without its folders.
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    public Passage with(int tokens, boolean inPrompt) {
        return new Passage(
                rank, document, version, path, whole, place, text, scores, tokens, inPrompt);
    }
}
