package org.plumbline.core.prompt;

import org.plumbline.core.document.Span;

import java.util.ArrayList;
import java.util.List;

/// A prompt being written: messages with their named parts.
final class Draft {
    private final TokenCounter counter;
    private final List<Message> messages = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Draft(TokenCounter counter) {
        this.counter = counter;
    }

    /// Adds a part to the message being written.
    Draft part(Part.Kind kind, String name, String words) {
        var start = text.length();
        text.append(words);
        parts.add(
                new Part(
                        kind,
                        name,
                        messages.size(),
                        new Span(start, text.length()),
                        counter.count(words)));
        return this;
    }

    /// Adds words that belong to no part.
    Draft words(String words) {
        text.append(words);
        return this;
    }

    /// Ends the message being written.
    Draft end(Role role) {
        messages.add(new Message(role, text.toString()));
        text.setLength(0);
        return this;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
