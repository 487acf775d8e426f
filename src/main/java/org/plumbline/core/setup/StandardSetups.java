package org.plumbline.core.setup;

import org.plumbline.core.generate.Options;
import org.plumbline.core.prompt.PromptTemplate;
import org.plumbline.core.retrieve.Retrieval;
import org.plumbline.core.store.Filter;

import java.util.List;
import java.util.function.UnaryOperator;

/// The setups every workspace begins with. They differ in one choice at a time, so that effects can
/// be told apart.
public final class StandardSetups {
    /// Passages `rag` gives the model.
    public static final int PASSAGES = 4;

    private static final Options OPTIONS = new Options(0, 7, 256);

    private StandardSetups() {}

    /// The standard setups; `systemPrompts` gives the text of a named system prompt.
    public static List<Setup> of(UnaryOperator<String> systemPrompts) {
        return List.of(
                setup("base", PromptTemplate.PLAIN, new Knowledge.None()),
                setup("prompted", template("prompted", systemPrompts), new Knowledge.None()),
                setup(
                        "long-context",
                        template("long-context", systemPrompts),
                        new Knowledge.WholeDocuments(Filter.ALL)),
                setup(
                        "rag",
                        template("rag", systemPrompts),
                        new Knowledge.Retrieved(Retrieval.DEFAULT, PASSAGES)));
    }

    private static PromptTemplate template(String name, UnaryOperator<String> systemPrompts) {
        return new PromptTemplate(name, 1, systemPrompts.apply(name), List.of(), false);
    }

    private static Setup setup(String name, PromptTemplate prompt, Knowledge knowledge) {
        return new Setup(name, 1, "", prompt, knowledge, OPTIONS);
    }
}
