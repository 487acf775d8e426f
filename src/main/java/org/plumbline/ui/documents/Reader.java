package org.plumbline.ui.documents;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.Messages;
import org.plumbline.ui.control.PageView;
import org.plumbline.ui.control.PageViewModel;
import org.plumbline.ui.control.WordsView;

import java.util.List;

/// What was read of a document: its pages, its text as indexed, the report.
public final class Reader extends VBox {
    private final Jobs jobs;
    private final DocumentStore documents;
    private final PageViewModel pages;
    private final PageView pageView;
    private final WordsView words = new WordsView();
    private final ReportPane report = new ReportPane();
    private final StackPane middle = new StackPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton pageTab = tab("documents.reader.page", "left-pill");
    private final ToggleButton textTab = tab("documents.reader.text", "center-pill");
    private final ToggleButton reportTab = tab("documents.reader.report", "right-pill");
    private final HBox bar = new HBox(new HBox(pageTab, textTab, reportTab));
    private @Nullable DocumentLine line;

    public Reader(Jobs jobs, DocumentStore documents, PageViewModel pages) {
        this.jobs = jobs;
        this.documents = documents;
        this.pages = pages;
        this.pageView = new PageView(pages);
        getStyleClass().add("reader");
        bar.getStyleClass().add("page-bar");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(bar, middle);
        pageTab.setSelected(true);
        tabs.selectedToggleProperty()
                .addListener((property, before, now) -> {
                    if (now == null) {
                        tabs.selectToggle(before);
                    } else {
                        lay();
                    }
                });
        SplitPane.setResizableWithParent(this, true);
        lay();
    }

    /// Shows `chosen`, nothing when null. A document that has no text shows its report.
    void show(@Nullable DocumentLine chosen) {
        if (chosen != null && line != null && chosen.equals(line)) {
            return;
        }
        line = chosen;
        lay();
    }

    void focusPage() {
        pageView.requestFocus();
    }

    private void lay() {
        var shown = line;
        bar.setVisible(shown != null);
        if (shown == null) {
            middle.getChildren().setAll(hint());
            return;
        }
        var document = shown.row();
        if (document == null || !shown.ready() || tabs.getSelectedToggle() == reportTab) {
            report.show(shown);
            middle.getChildren().setAll(report);
        } else if (tabs.getSelectedToggle() == textTab) {
            text(document);
        } else {
            middle.getChildren().setAll(pageView);
            pages.open(document.version(), document.path(), 1);
        }
    }

    private void text(DocumentRow document) {
        middle.getChildren().setAll(words);
        words.show(new CodePoints(""), List.of());
        jobs.start(
                progress -> documents.text(document.version()),
                text -> {
                    if (line != null && document.equals(line.row())) {
                        words.show(text, List.of());
                    }
                },
                failure -> report.show(failure.reason()));
    }

    private static Node hint() {
        var hint = new Label(Messages.text("documents.reader.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "pad-24");
        return hint;
    }

    private ToggleButton tab(String key, String style) {
        var tab = new ToggleButton(Messages.text(key));
        tab.getStyleClass().addAll(style, "small");
        tab.setToggleGroup(tabs);
        return tab;
    }
}
