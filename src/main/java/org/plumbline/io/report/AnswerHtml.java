package org.plumbline.io.report;

import static org.plumbline.io.report.Html.escaped;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Vote;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Generation;
import org.plumbline.core.prompt.Prompt;
import org.plumbline.core.retrieve.Passage;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of the report: answer, passages, what was left out, prompt as sent.
final class AnswerHtml {
    private final PageCrops crops;

    AnswerHtml(PageCrops crops) {
        this.crops = crops;
    }

    String column(KeptAnswer kept, @Nullable Vote vote) throws InterruptedException {
        var answer = kept.answer();
        var html = new StringBuilder("<article>\n");
        html.append(heading(kept, vote))
                .append("<div class=\"answer\">")
                .append(Html.markdown(answer.text()))
                .append("</div>\n")
                .append(marks(answer.generation()))
                .append(footer(answer.generation()));
        if (answer.passages().isEmpty()) {
            html.append("<p class=\"muted\">No document evidence.</p>\n");
        }
        for (var passage : answer.passages()) {
            html.append(passage(passage));
        }
        if (answer.prompt() != null) {
            html.append(prompt(answer.prompt()));
        }
        return html.append("</article>\n").toString();
    }

    private static String heading(KeptAnswer kept, @Nullable Vote vote) {
        var answer = kept.answer();
        var model = answer.model() == null ? "no model" : answer.model().name();
        var picked = vote != null && vote.picked().contains(kept.id());
        return "<h3>%s <small>%s</small>%s</h3>\n"
                .formatted(
                        escaped(answer.setup().name()),
                        escaped(model),
                        picked ? " <b class=\"picked\">picked</b>" : "");
    }

    private static String marks(Generation generation) {
        var marks =
                Stream.of(
                                generation.error() == null ? "" : generation.error().text(),
                                generation.cut() ? "The prompt was cut by the server." : "",
                                finish(generation))
                        .filter(mark -> !mark.isEmpty());
        return marks.map(mark -> "<p class=\"mark\">" + escaped(mark) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String finish(Generation generation) {
        return switch (generation.finish()) {
            case STOP, ERROR -> "";
            case LENGTH -> "Ends at its limit of tokens.";
            case CANCELLED -> "Stopped; the text so far is kept.";
        };
    }

    private static String footer(Generation generation) {
        var tokens = generation.tokens();
        return String.format(
                Locale.ROOT,
                "<p class=\"muted\">%.1f s, %d + %d of %d tokens%s</p>%n",
                generation.millis().total() / 1000.0,
                tokens.prompt(),
                tokens.answer(),
                tokens.context(),
                generation.cached() ? ", cached" : "");
    }

    private String passage(Passage passage) throws InterruptedException {
        var page = passage.place().page();
        var heading = String.join(" > ", passage.place().heading());
        var source =
                passage.name()
                        + (page == null ? "" : ", page " + page)
                        + (heading.isEmpty() ? "" : ", " + heading);
        return """
        <details%s><summary><b>%d</b> %s <small>%s</small></summary>%s<blockquote>%s</blockquote>\
        </details>
        """
                .formatted(
                        passage.rank() == 1 ? " open" : "",
                        passage.rank(),
                        escaped(source),
                        escaped(scores(passage)),
                        image(passage),
                        escaped(passage.whole() ? "given whole" : passage.text()));
    }

    private static String scores(Passage passage) {
        var scores =
                passage.scores().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey().label() + " " + entry.getValue().rank());
        var left = passage.inPrompt() ? Stream.<String>of() : Stream.of("left out");
        return Stream.concat(scores, left).collect(Collectors.joining(", "));
    }

    private String image(Passage passage) throws InterruptedException {
        try {
            return crops.crop(passage)
                    .map(png -> Base64.getEncoder().encodeToString(png))
                    .map(data ->
                            "<img alt=\"the page with the passage marked\""
                                    + " src=\"data:image/png;base64,"
                                    + data
                                    + "\">")
                    .orElse("");
        } catch (Failure problem) {
            return "<p class=\"mark\">" + escaped(problem.reason().text()) + "</p>";
        }
    }

    private static String prompt(Prompt prompt) {
        var html = new StringBuilder();
        prompt.leftOut()
                .forEach(out ->
                        html.append("<p class=\"mark\">Left out: ")
                                .append(escaped(out.what() + " (" + out.why() + ")"))
                                .append("</p>\n"));
        html.append("<details><summary>Prompt as sent</summary>\n");
        for (var message : prompt.messages()) {
            html.append("<h4>")
                    .append(message.role().name().toLowerCase(Locale.ROOT))
                    .append("</h4><pre>")
                    .append(escaped(message.text()))
                    .append("</pre>\n");
        }
        return html.append("</details>\n").toString();
    }
}
