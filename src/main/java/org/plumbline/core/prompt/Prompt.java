package org.plumbline.core.prompt;

import org.plumbline.core.retrieve.Passage;

import java.util.List;

/// A filled prompt: the messages exactly as sent, their named parts, the passages in and out of it,
/// and what was left out.
///
/// @param tokens upper estimate of the whole prompt in the answering model's tokens
public record Prompt(
        List<Message> messages,
        List<Part> parts,
        List<Passage> passages,
        List<LeftOut> leftOut,
        int tokens) {
    public Prompt {
        messages = List.copyOf(messages);
        parts = List.copyOf(parts);
        passages = List.copyOf(passages);
        leftOut = List.copyOf(leftOut);
    }
}
