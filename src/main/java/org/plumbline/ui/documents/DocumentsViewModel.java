package org.plumbline.ui.documents;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.Messages;
import org.plumbline.ui.documents.DocumentLine.State;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Decides what the list of documents shows: the workspace's files, those coming in, and which of
/// them pass the filter.
public final class DocumentsViewModel {
    private final Jobs jobs;
    private final DocumentStore documents;
    private final Consumer<DocumentRow> remover;
    private final Intake intake;
    private final DocumentLines all = new DocumentLines();
    private final FilteredList<DocumentLine> shown = new FilteredList<>(all.lines());
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Reason> failure = new ReadOnlyObjectWrapper<>();

    /// `remover` takes a document out of the workspace, for good.
    public DocumentsViewModel(
            Jobs jobs, DocumentStore documents, Consumer<DocumentRow> remover, Intake intake) {
        this.jobs = jobs;
        this.documents = documents;
        this.remover = remover;
        this.intake = intake;
        intake.watch(all::apply);
        intake.stageProperty().addListener((property, before, now) -> settle(now));
        show.addListener(property -> choose());
        filter.addListener(property -> choose());
        load();
    }

    /// Which states the list shows.
    public enum Show {
        ALL,
        READY,
        PARTIAL,
        FAILED;

        boolean takes(DocumentLine line) {
            return switch (this) {
                case ALL -> true;
                case READY -> line.state() == State.READY;
                case PARTIAL -> line.state() == State.PARTIAL;
                case FAILED -> line.state() == State.FAILED || line.state() == State.LEFT_OUT;
            };
        }
    }

    public Intake intake() {
        return intake;
    }

    /// The lines that pass the filter, in their order.
    public FilteredList<DocumentLine> shown() {
        return shown;
    }

    public ObjectProperty<Show> showProperty() {
        return show;
    }

    /// Part of a path; "" lets all pass.
    public StringProperty filterProperty() {
        return filter;
    }

    /// Whether the workspace's documents are known yet.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// All lines, filtered or not.
    public javafx.collections.ObservableList<DocumentLine> lines() {
        return all.lines();
    }

    public long count(Show states) {
        return all.lines().stream().filter(states::takes).count();
    }

    /// `27 documents 612 pages 1,842 chunks`.
    public String totals() {
        return Messages.text(
                "documents.totals",
                rows().size(),
                rows().stream().mapToInt(DocumentRow::pages).sum(),
                rows().stream().mapToInt(DocumentRow::chunks).sum());
    }

    /// `14 of 27 ready`, when a run was stopped.
    public String ready() {
        return Messages.text(
                "documents.stopped",
                all.lines().stream().filter(DocumentLine::ready).count(),
                all.lines().size());
    }

    public void add(List<Path> paths) {
        intake.add(paths);
    }

    /// Takes lines off the list; returns what brings them back and what makes it final.
    public Removal remove(List<DocumentLine> lines) {
        var gone = List.copyOf(lines);
        var at = all.lines().indexOf(gone.getFirst());
        all.remove(gone);
        return new Removal(() -> all.insert(at, gone), () -> removeForGood(gone));
    }

    /// Undo and commit of a removal.
    public record Removal(Runnable undo, Runnable commit) {}

    /// Reads the files of `lines` again.
    public void readAgain(List<DocumentLine> lines) {
        intake.add(lines.stream().map(line -> Path.of(line.path())).toList());
    }

    private void removeForGood(List<DocumentLine> lines) {
        var rows = lines.stream().map(DocumentLine::row).filter(row -> row != null).toList();
        jobs.start(
                progress -> {
                    rows.forEach(remover);
                    return rows.size();
                },
                done -> {},
                this::fail);
    }

    private List<DocumentRow> rows() {
        return all.lines().stream()
                .map(DocumentLine::row)
                .<DocumentRow>mapMulti((row, into) -> {
                    if (row != null) {
                        into.accept(row);
                    }
                })
                .toList();
    }

    private void load() {
        jobs.start(progress -> documents.documents(), this::loaded, this::fail);
    }

    private void loaded(List<DocumentRow> rows) {
        all.load(rows);
        loaded.set(true);
    }

    private void fail(Failure failed) {
        failure.set(failed.reason());
        loaded.set(true);
    }

    private void settle(Intake.Stage stage) {
        if (stage != Intake.Stage.WORKING) {
            all.settle();
        }
    }

    private void choose() {
        var words = filter.get().strip().toLowerCase(Locale.ROOT);
        Predicate<DocumentLine> passes =
                line ->
                        show.get().takes(line)
                                && line.path().toLowerCase(Locale.ROOT).contains(words);
        shown.setPredicate(passes);
    }
}
