package org.plumbline.io.report;

import static org.plumbline.io.report.Html.escaped;

import org.plumbline.core.compare.Turn;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.job.Progress;
import org.plumbline.core.setup.Answer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One self-contained HTML page of comparisons: columns, passages, page crops with the words
/// marked, settings. It loads nothing and runs nothing.
public final class HtmlReport {
    private final AnswerHtml answers;
    private final Clock clock;

    public HtmlReport(PageCrops crops, Clock clock) {
        this.answers = new AnswerHtml(crops);
        this.clock = clock;
    }

    /// Writes `turns` to `file`, which is replaced only once the page is whole.
    public void write(List<Turn> turns, Path file, Progress progress) throws InterruptedException {
        var page = new StringBuilder(head());
        for (int i = 0; i < turns.size(); i++) {
            progress.report(i, turns.size(), turns.get(i).question());
            page.append(turn(turns.get(i)));
        }
        page.append(settings(turns)).append("</main></body></html>\n");
        save(page.toString(), file);
        progress.report(turns.size(), turns.size(), "");
    }

    private String head() {
        return """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Plumbline comparison</title><style>%s</style></head><body><main>
        <h1>Plumbline comparison</h1><p class="muted">%s UTC</p>
        """
                .formatted(css(), minute(clock.instant()));
    }

    private String turn(Turn turn) throws InterruptedException {
        var html = new StringBuilder("<section><h2>" + escaped(turn.question()) + "</h2>\n");
        if (turn.rewrite() != null) {
            html.append("<p class=\"muted\">Searched with: ")
                    .append(escaped(turn.rewrite()))
                    .append("</p>\n");
        }
        html.append("<div class=\"columns\">\n");
        for (var kept : turn.answers()) {
            html.append(answers.column(kept, turn.vote()));
        }
        return html.append("</div></section>\n").toString();
    }

    private static String settings(List<Turn> turns) {
        Map<String, Answer> setups = new LinkedHashMap<>();
        turns.stream()
                .flatMap(turn -> turn.answers().stream())
                .forEach(kept -> setups.putIfAbsent(kept.answer().setup().name(), kept.answer()));
        var rows = new StringBuilder();
        setups.values().forEach(answer -> rows.append(row(answer)));
        return """
        <section><h2>Settings</h2><table><tr><th>Setup</th><th>Model</th><th>Digest</th>\
        <th>Quantisation</th><th>Temperature</th><th>Seed</th><th>Most tokens</th>\
        <th>System prompt</th></tr>
        %s</table></section>
        """
                .formatted(rows);
    }

    private static String row(Answer answer) {
        var setup = answer.setup();
        var model = answer.model();
        var options = setup.options();
        var cells =
                List.of(
                        setup.name() + " (version " + setup.version() + ")",
                        model == null ? "none" : model.name(),
                        model == null ? "" : shortened(model.digest()),
                        model == null ? "" : model.quantisation(),
                        String.valueOf(options.temperature()),
                        String.valueOf(options.seed()),
                        String.valueOf(options.maxTokens()),
                        setup.prompt().system());
        var row = new StringBuilder("<tr>");
        cells.forEach(cell -> row.append("<td>").append(escaped(cell)).append("</td>"));
        return row.append("</tr>\n").toString();
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }

    private static String minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ')
                .substring(0, 16);
    }

    private static String css() {
        try (InputStream stream = HtmlReport.class.getResourceAsStream("/report/report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void save(String page, Path file) {
        try {
            var whole = file.toAbsolutePath();
            var temporary = whole.resolveSibling(whole.getFileName() + ".tmp");
            Files.writeString(temporary, page);
            Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw Failure.of(
                    problem,
                    "Cannot write the report `" + file + "`",
                    "Name a file in a folder that can be written.");
        }
    }
}
