package org.plumbline.ui.documents;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.ui.documents.DocumentLine.State;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines of the list. Known files stay where they are, new ones come below: nothing moves under
/// the pointer.
final class DocumentLines {
    private static final int ALL = 100;
    private final ObservableList<DocumentLine> lines = FXCollections.observableArrayList();
    private final Map<String, Integer> places = new HashMap<>();

    ObservableList<DocumentLine> lines() {
        return lines;
    }

    /// The workspace's documents, and nothing else.
    void load(List<DocumentRow> rows) {
        replace(rows.stream().map(DocumentLine::of).toList());
    }

    void apply(List<Intake.Event> events) {
        Map<String, DocumentLine> latest = new HashMap<>();
        var order = new java.util.LinkedHashSet<String>();
        for (var event : events) {
            var line = line(event);
            latest.put(line.path(), line);
            order.add(line.path());
        }
        var fresh = order.stream().filter(path -> !places.containsKey(path)).toList();
        order.stream()
                .filter(places::containsKey)
                .forEach(path -> lines.set(place(path), kept(latest, path)));
        for (int index = 0; index < fresh.size(); index++) {
            places.put(fresh.get(index), lines.size() + index);
        }
        lines.addAll(fresh.stream().map(path -> kept(latest, path)).toList());
    }

    /// Files that were at work when the run ended go back to what they were before.
    void settle() {
        if (lines.stream().anyMatch(DocumentLine::working)) {
            replace(
                    lines.stream()
                            .filter(line -> !line.working() || line.row() != null)
                            .map(DocumentLines::settled)
                            .toList());
        }
    }

    void remove(Collection<DocumentLine> gone) {
        replace(lines.stream().filter(line -> !gone.contains(line)).toList());
    }

    void insert(int at, Collection<DocumentLine> back) {
        var all = new java.util.ArrayList<>(lines);
        all.addAll(Math.min(at, all.size()), back);
        replace(all);
    }

    private DocumentLine kept(Map<String, DocumentLine> latest, String path) {
        var line = latest.get(path);
        if (line == null) {
            throw new IllegalStateException(path);
        }
        var before = places.containsKey(path) && place(path) < lines.size();
        return line.working() && before
                ? DocumentLine.working(path, line.state(), line.share(), lines.get(place(path)))
                : line;
    }

    private int place(String path) {
        return places.getOrDefault(path, -1);
    }

    private static DocumentLine settled(DocumentLine line) {
        return line.working() && line.row() != null ? DocumentLine.of(line.row()) : line;
    }

    private static DocumentLine line(Intake.Event event) {
        return switch (event) {
            case Intake.Event.Reading(var file) ->
                    DocumentLine.working(file.toString(), State.READING, 0, null);
            case Intake.Event.Embedding(var file, var done, var total) ->
                    DocumentLine.working(
                            file.toString(),
                            State.EMBEDDING,
                            (int) (ALL * done / Math.max(1, total)),
                            null);
            case Intake.Event.Outcome(var row) -> DocumentLine.of(row);
            case Intake.Event.LeftOut(var file, var reason) ->
                    DocumentLine.leftOut(file.toString(), reason);
        };
    }

    private void replace(List<DocumentLine> all) {
        places.clear();
        for (int index = 0; index < all.size(); index++) {
            places.put(all.get(index).path(), index);
        }
        lines.setAll(all);
    }
}
