package org.plumbline.core.flow;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.prompt.LeftOut;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Retrieval;
import org.plumbline.core.retrieve.Retriever;
import org.plumbline.core.setup.Knowledge;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.core.store.Filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a setup's knowledge offers for a question: passages or whole documents, best first.
public final class Offering {
    /// Passages looked at to put whole documents in order.
    private static final int DEEP = 50;

    /// More characters than any window holds are not read.
    private static final int CHARACTERS_A_TOKEN = 6;

    private final Retriever retriever;
    private final DocumentStore documents;
    private final int mostContext;

    public Offering(Retriever retriever, DocumentStore documents, int mostContext) {
        this.retriever = retriever;
        this.documents = documents;
        this.mostContext = mostContext;
    }

    /// Passages, and what was not even looked at because no window would hold it.
    record Offered(List<Passage> passages, List<LeftOut> leftOut) {
        static final Offered NOTHING = new Offered(List.of(), List.of());
    }

    Offered offer(Knowledge knowledge, String question, Filter filter) {
        return switch (knowledge) {
            case Knowledge.None() -> Offered.NOTHING;
            case Knowledge.Retrieved(var retrieval, var passages) ->
                    new Offered(
                            retriever
                                    .retrieve(
                                            question,
                                            retrieval.with(either(filter, retrieval.filter())),
                                            passages)
                                    .passages(),
                            List.of());
            case Knowledge.WholeDocuments(var own) -> whole(question, either(filter, own));
            case Knowledge.Routed(var routes) -> Offered.NOTHING;
        };
    }

    private static Filter either(Filter asked, Filter own) {
        return asked.all() ? own : asked;
    }

    private Offered whole(String question, Filter filter) {
        var offered = new ArrayList<Passage>();
        var rows = ordered(question, filter);
        var room = (long) mostContext * CHARACTERS_A_TOKEN;
        for (var row : rows) {
            if (room < 0) {
                break;
            }
            var passage = whole(row, offered.size() + 1);
            room -= passage.text().length();
            offered.add(passage);
        }
        var rest = rows.size() - offered.size();
        return new Offered(
                offered,
                rest == 0
                        ? List.of()
                        : List.of(new LeftOut(rest + " more documents", "the context is full", 0)));
    }

    private Passage whole(DocumentRow row, int rank) {
        var text = documents.text(row.version());
        return new Passage(
                rank,
                row.id(),
                row.version(),
                row.path(),
                true,
                Place.of(new Span(0, text.length())),
                text.text(),
                Map.of(),
                0,
                true);
    }

    /// Documents the question names, then by their best passage, then by path.
    private List<DocumentRow> ordered(String question, Filter filter) {
        var rows = new LinkedHashMap<String, DocumentRow>();
        documents.documents().stream()
                .filter(IndexingFlow::searchable)
                .filter(row -> allowed(row, filter))
                .forEach(row -> rows.put(row.path(), row));
        var order = new LinkedHashMap<String, DocumentRow>();
        rows.values().stream()
                .filter(row -> named(question, row))
                .forEach(row -> order.put(row.path(), row));
        for (var passage :
                retriever.retrieve(question, Retrieval.DEFAULT.with(filter), DEEP).passages()) {
            var row = rows.get(passage.path());
            if (row != null) {
                order.putIfAbsent(row.path(), row);
            }
        }
        rows.forEach(order::putIfAbsent);
        return List.copyOf(order.values());
    }

    private static boolean allowed(DocumentRow row, Filter filter) {
        return filter.all()
                || filter.documents().contains(row.id())
                || filter.folders().stream().anyMatch(folder -> below(folder, row.path()));
    }

    private static boolean below(String folder, String path) {
        return path.startsWith(folder)
                && (path.length() == folder.length()
                        || folder.endsWith("/")
                        || "/\\".indexOf(path.charAt(folder.length())) >= 0);
    }

    private static boolean named(String question, DocumentRow row) {
        return question.toLowerCase(Locale.ROOT).contains(row.name().toLowerCase(Locale.ROOT));
    }
}
