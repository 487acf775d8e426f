package org.plumbline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.ui.Messages;
import org.plumbline.ui.control.PageShown.Paper;
import org.plumbline.ui.control.PageShown.Words;

/// Shows what its view model decides: a page with marks, or a text; zoom, next and previous hit.
public final class PageView extends BorderPane {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;
    private static final double PIXELS_A_POINT = 96 / 72.0;
    private static final double MARGIN = 24;
    private final PageViewModel viewModel;
    private final PageCanvas canvas = new PageCanvas();
    private final ScrollPane scroll = new ScrollPane(new StackPane(canvas));
    private final WordsView words = new WordsView();
    private final FailureBox failure = new FailureBox();
    private final Label name = new Label();
    private final Label page = new Label();
    private final Label hit = new Label();
    private final Label zoom = new Label();
    private final HBox hits;
    private final HBox pages;
    private final HBox zooms;
    private double chosenScale; // pixels a point; 0 = as wide as there is room

    public PageView(PageViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("page-view");
        name.getStyleClass().add("strong");
        name.setTooltip(new Tooltip());
        pages =
                group(
                        "page.previous",
                        viewModel::previousPage,
                        page,
                        "page.next",
                        viewModel::nextPage);
        hits =
                group(
                        "page.hit.previous",
                        viewModel::previousHit,
                        hit,
                        "page.hit.next",
                        viewModel::nextHit);
        zooms =
                new HBox(
                        button("fth-minus", "page.zoom.out", () -> zoom(1 / STEP)),
                        zoom,
                        button("fth-plus", "page.zoom.in", () -> zoom(STEP)),
                        button("fth-maximize-2", "page.zoom.fit", this::fitWidth));
        zooms.getStyleClass().add("page-group");
        setTop(new VBox(bar(name, space(), pages), bar(hits, space(), zooms), failure));
        getTop().getStyleClass().add("page-top");
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty().addListener(property -> scale());
        viewModel.shownProperty().addListener((property, before, now) -> show(now));
        viewModel.imageProperty().addListener((property, before, now) -> canvas.picture(now));
        viewModel.failureProperty().addListener((property, before, now) -> failure.show(now));
        viewModel.hitProperty().addListener(property -> hitWords());
        hitWords();
        show(viewModel.shownProperty().get());
    }

    public void zoomIn() {
        zoom(STEP);
    }

    public void zoomOut() {
        zoom(1 / STEP);
    }

    /// As wide as there is room.
    public void fitWidth() {
        chosenScale = 0;
        scale();
    }

    private void zoom(double by) {
        chosenScale = Math.clamp(pixels() * by, SMALLEST, LARGEST);
        scale();
    }

    private void show(@Nullable PageShown shown) {
        zooms.setVisible(shown instanceof Paper);
        pages.setVisible(shown instanceof Paper);
        name.setText(shown == null ? "" : shown.name());
        name.getTooltip().setText(shown == null ? "" : shown.path());
        switch (shown) {
            case null -> setCenter(null);
            case Paper paper -> paper(paper);
            case Words text -> {
                setCenter(words);
                words.show(text.text(), text.marks());
            }
        }
    }

    private void paper(Paper paper) {
        page.setText(Messages.text("page.of", paper.number(), paper.pages()));
        canvas.show(paper);
        setCenter(scroll);
        scale();
        scroll.layout();
        scrollToChosen();
    }

    /// The chosen box a third down.
    private void scrollToChosen() {
        var viewport = scroll.getViewportBounds().getHeight();
        var hidden = canvas.getPrefHeight() + MARGIN - viewport;
        scroll.setVvalue(
                hidden <= 0 ? 0 : Math.clamp((canvas.chosenTop() - viewport / 3) / hidden, 0, 1));
    }

    private void scale() {
        if (viewModel.shownProperty().get() instanceof Paper) {
            var pixels = pixels();
            canvas.scale(pixels);
            viewModel.scaleTo(pixels * density());
            zoom.setText(Messages.text("page.zoom", Math.round(100 * pixels / PIXELS_A_POINT)));
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private double pixels() {
        if (chosenScale > 0 || !(viewModel.shownProperty().get() instanceof Paper paper)) {
            return chosenScale;
        }
        var room = scroll.getViewportBounds().getWidth() - MARGIN;
        return Math.clamp(room / paper.width(), SMALLEST, LARGEST);
    }

    private void hitWords() {
        hits.setVisible(viewModel.hitProperty().get() >= 0);
        hit.setText(Messages.text("page.hit", viewModel.hitProperty().get() + 1, viewModel.hits()));
    }

    private HBox group(String before, Runnable back, Label words, String after, Runnable forth) {
        var group =
                new HBox(
                        button("fth-chevron-left", before, back),
                        words,
                        button("fth-chevron-right", after, forth));
        group.getStyleClass().add("page-group");
        return group;
    }

    private static HBox bar(Node... nodes) {
        var bar = new HBox(nodes);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button button(String icon, String key, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setOnAction(event -> act.run());
        return button;
    }
}
