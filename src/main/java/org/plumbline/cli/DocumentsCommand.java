package org.plumbline.cli;

import org.plumbline.Workbench;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Failure;
import org.plumbline.io.json.PassageJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Lists, shows and removes documents.
@Command(
        name = "documents",
        description = "List, show and remove documents.",
        mixinStandardHelpOptions = true)
final class DocumentsCommand {
    private final Terminal terminal = Terminal.standard();

    @Command(name = "list", description = "List documents.", mixinStandardHelpOptions = true)
    int list(@Mixin Globals globals) {
        try (var workbench = globals.open("documents list")) {
            workbench.documents().documents().forEach(row -> print(row, globals.json));
        }
        return 0;
    }

    @Command(name = "show", description = "Show a document.", mixinStandardHelpOptions = true)
    int show(
            @Mixin Globals globals,
            @Parameters(paramLabel = "ID") long id,
            @Option(names = "--text", description = "Print its text as indexed.") boolean text) {
        try (var workbench = globals.open("documents show")) {
            var row = row(workbench, id);
            if (text) {
                System.out.print(workbench.documents().text(row.version()).text());
                System.out.flush();
            } else {
                print(row, globals.json);
            }
        }
        return 0;
    }

    @Command(
            name = "remove",
            description = "Remove documents from the workspace; the files stay.",
            mixinStandardHelpOptions = true)
    int remove(
            @Mixin Globals globals, @Parameters(arity = "1..*", paramLabel = "ID") List<Long> ids) {
        try (var workbench = globals.open("documents remove")) {
            for (var row : ids.stream().map(id -> row(workbench, id)).toList()) {
                workbench.remove(row);
                terminal.line("removed %d  %s", row.id().value(), row.path());
            }
        }
        return 0;
    }

    @Command(
            name = "chunks",
            description = "Print a document's chunks.",
            mixinStandardHelpOptions = true)
    int chunks(@Mixin Globals globals, @Parameters(paramLabel = "ID") long id) {
        try (var workbench = globals.open("documents chunks")) {
            var number = 0;
            for (var stored : workbench.documents().chunks(row(workbench, id).version())) {
                var chunk = stored.chunk();
                terminal.line(
                        "%d  [%d, %d)  %d tokens",
                        ++number, chunk.place().start(), chunk.place().end(), chunk.tokens());
                terminal.paragraph("    ", chunk.text());
            }
        }
        return 0;
    }

    private void print(DocumentRow row, boolean json) {
        if (json) {
            terminal.json(PassageJson.document(row));
        } else {
            terminal.line(IndexingPrinter.text(row, true));
        }
    }

    private static DocumentRow row(Workbench workbench, long id) {
        return workbench
                .documents()
                .byId(new DocumentId(id))
                .orElseThrow(() ->
                        new Failure(
                                "Cannot show document " + id,
                                "the workspace has no document of that number",
                                "See `plumbline documents list`."));
    }
}
