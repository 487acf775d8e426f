package org.plumbline.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.Span;

import java.util.ArrayList;
import java.util.List;

/// Words of which some stand bold, cut after so many lines; the cut begins just before the first
/// bold word.
final class ClippedWords extends Region {
    private static final int BEFORE = 40;
    private static final int CHARACTERS_A_LINE = 240;
    private final TextFlow flow = new TextFlow();
    private final Text probe = new Text("x");
    private final int lines;

    ClippedWords(String text, List<Span> bold, int lines) {
        this.lines = lines;
        getStyleClass().add("clipped-words");
        flow.getStyleClass().add("passage-words");
        probe.getStyleClass().add("passage-probe");
        flow.getChildren()
                .setAll(words(new CodePoints(text.strip().replaceAll("\\s+", " ")), text, bold));
        getChildren().add(flow);
        if (lines > 0) {
            var clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
        }
    }

    private List<Node> words(CodePoints flat, String text, List<Span> bold) {
        if (bold.isEmpty()) {
            return List.of(word(lines == 0 ? text : cut(flat), false));
        }
        var points = new CodePoints(lines == 0 ? text : text.replaceAll("\\s", " "));
        var nodes = new ArrayList<Node>();
        var at = lines == 0 ? 0 : Math.max(0, bold.getFirst().start() - BEFORE);
        if (at > 0) {
            nodes.add(word("… ", false));
        }
        for (var span : bold) {
            if (span.start() >= at) {
                nodes.add(word(points.slice(at, span.start()), false));
                nodes.add(word(points.slice(span), true));
                at = span.end();
            }
        }
        nodes.add(word(points.slice(at, points.length()), false));
        return nodes;
    }

    private String cut(CodePoints flat) {
        return flat.slice(0, Math.min(flat.length(), lines * CHARACTERS_A_LINE));
    }

    private static Text word(String words, boolean bold) {
        var text = new Text(words);
        text.getStyleClass().add(bold ? "carrying" : "plain");
        return text;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = flow.prefHeight(width);
        return lines == 0 ? whole : Math.min(whole, Math.ceil(lines * lineHeight()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
    }

    private double lineHeight() {
        if (flow.getChildren().getFirst() instanceof Text first) {
            probe.setFont(first.getFont());
        }
        return probe.getLayoutBounds().getHeight() + flow.getLineSpacing();
    }
}
