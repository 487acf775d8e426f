package org.plumbline.ui.window;

import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.generate.Model;
import org.plumbline.ui.Desk;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.Messages;

import java.util.List;

/// The strip's words: workspace, documents and chunks, model and engine, bytes that left.
final class StripWords {
    private final WindowController nodes;
    private final Desk desk;
    private final Jobs jobs;

    StripWords(WindowController nodes, Desk desk, Jobs jobs) {
        this.nodes = nodes;
        this.desk = desk;
        this.jobs = jobs;
    }

    void show(Runnable openConnections) {
        nodes.workspace.setText(desk.workspace());
        nodes.bytes.setOnAction(event -> openConnections.run());
        refresh();
        jobs.running().addListener((javafx.beans.Observable running) -> refresh());
    }

    /// Looks again: something has ended.
    void refresh() {
        nodes.bytes.setText(Messages.text("strip.bytes", desk.connections().bytesLeft()));
        jobs.start(progress -> desk.documents().documents(), this::documents, failure -> {});
        jobs.start(
                progress -> desk.models().list(),
                this::models,
                failure -> nodes.model.setText(Messages.text("strip.model.none")));
    }

    private void documents(List<DocumentRow> rows) {
        var chunks = rows.stream().mapToInt(DocumentRow::chunks).sum();
        nodes.documents.setText(Messages.text("strip.documents", rows.size(), chunks));
    }

    private void models(List<Model> models) {
        nodes.model.setText(
                models.isEmpty()
                        ? Messages.text("strip.model.none")
                        : Messages.text(
                                "strip.model",
                                models.getFirst().name(),
                                Messages.text("engine." + models.getFirst().engine())));
    }
}
