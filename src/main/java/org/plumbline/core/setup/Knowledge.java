package org.plumbline.core.setup;

import org.plumbline.core.retrieve.Retrieval;
import org.plumbline.core.store.Filter;

import java.util.List;

/// What a setup gives the model to know besides the question.
public sealed interface Knowledge {
    record None() implements Knowledge {}

    /// Whole documents: those named by `filter`, else in order of their best passage until the
    /// context is full.
    record WholeDocuments(Filter filter) implements Knowledge {}

    /// The best passages a search finds.
    record Retrieved(Retrieval retrieval, int passages) implements Knowledge {}

    /// The setup that wins for the question's kind answers.
    record Routed(List<Route> routes) implements Knowledge {}

    /// Questions of `kind` go to the setup named `setup`.
    record Route(String kind, String setup) {}
}
