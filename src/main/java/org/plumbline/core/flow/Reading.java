package org.plumbline.core.flow;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.parse.Parser;
import org.plumbline.core.parse.SourceFiles;
import org.plumbline.core.store.DocumentStore;

import java.nio.file.Path;
import java.util.List;

/// Reads files one ahead of whoever embeds them, so that the parse worker and the embedder work
/// side by side.
public final class Reading {
    private final SourceFiles sources;
    private final Parser parser;
    private final String parserName;

    /// `parserName` names the parser and its version.
    public Reading(SourceFiles sources, Parser parser, String parserName) {
        this.sources = sources;
        this.parser = parser;
        this.parserName = parserName;
    }

    /// What is known of a file's bytes; sha256 "" when they could not be read at all.
    public record Known(String sha256, long bytes) {
        static final Known NOTHING = new Known("", 0);
    }

    String parserName() {
        return parserName;
    }

    ReadAhead ahead(List<Path> paths, DocumentStore documents, IndexingListener listener)
            throws InterruptedException {
        var files = sources.find(paths, listener::skipped);
        listener.planned(files.size());
        return new ReadAhead(files.iterator(), file -> read(file, documents, listener));
    }

    /// Known documents at or below `paths` whose file is there no more.
    List<DocumentRow> missing(List<Path> paths, List<DocumentRow> known) {
        return known.stream()
                .filter(row -> row.state() != DocumentState.GONE)
                .filter(row -> below(paths, Path.of(row.path())))
                .filter(row -> !sources.exists(Path.of(row.path())))
                .toList();
    }

    private static boolean below(List<Path> paths, Path file) {
        return paths.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .anyMatch(file::startsWith);
    }

    private Read read(Path file, DocumentStore documents, IndexingListener listener)
            throws InterruptedException {
        var known = Known.NOTHING;
        try {
            known = known(file);
            var row = documents.byPath(file.toString());
            if (row.isPresent() && same(row.get(), known)) {
                return new Read.Unchanged(row.get());
            }
            listener.reading(file);
            var parsed = parser.parse(file);
            return known.equals(known(file))
                    ? new Read.Parsed(file, known, parsed)
                    : new Read.Unreadable(file, known, changed(file));
        } catch (Failure failure) {
            return new Read.Unreadable(file, known, failure.reason());
        }
    }

    private Known known(Path file) {
        var content = sources.content(file);
        return new Known(content.sha256(), content.bytes());
    }

    private static boolean same(DocumentRow row, Known known) {
        return IndexingFlow.searchable(row) && row.sha256().equals(known.sha256());
    }

    private static Reason changed(Path file) {
        return new Reason(
                "Cannot read `" + file.getFileName() + "`",
                "it changed while it was read",
                "Add it again when it is no longer being written.");
    }
}
