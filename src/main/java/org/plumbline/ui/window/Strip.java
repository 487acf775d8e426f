package org.plumbline.ui.window;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.plumbline.ui.Jobs;
import org.plumbline.ui.Messages;
import org.plumbline.ui.ProgressWords;
import org.plumbline.ui.Running;

import java.util.HashMap;
import java.util.Map;

/// The jobs' part of the strip: name, count, rate, time left and Stop of each.
final class Strip {
    private final HBox box;
    private final Map<Running, HBox> shown = new HashMap<>();

    Strip(HBox box, Jobs jobs) {
        this.box = box;
        jobs.running().forEach(this::add);
        jobs.running()
                .addListener(
                        (ListChangeListener<Running>)
                                change -> {
                                    while (change.next()) {
                                        change.getRemoved().forEach(this::remove);
                                        change.getAddedSubList().forEach(this::add);
                                    }
                                });
    }

    private void add(Running job) {
        var words = new Label();
        words.textProperty()
                .bind(job.stepProperty().map(step -> job.name() + "  " + ProgressWords.of(step)));
        var bar = new ProgressBar();
        bar.progressProperty().bind(job.stepProperty().map(Running.Step::share));
        bar.getStyleClass().add("small");
        var stop = new Button(Messages.text("strip.stop"));
        stop.getStyleClass().addAll("small", "flat");
        stop.setAccessibleText(Messages.text("strip.stop.named", job.name()));
        stop.setOnAction(event -> job.stop());
        var node = new HBox(bar, words, stop);
        node.getStyleClass().add("strip-job");
        shown.put(job, node);
        box.getChildren().add(node);
    }

    private void remove(Running job) {
        box.getChildren().remove(shown.remove(job));
    }
}
