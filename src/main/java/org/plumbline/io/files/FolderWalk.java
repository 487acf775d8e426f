package org.plumbline.io.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// Collects the documents at a path: the file itself, or those below a folder. Links are followed
/// only to files inside the folder; hidden files and folders and temporary files of Office are
/// passed over.
final class FolderWalk {
    private static final Set<String> KNOWN =
            Set.of(
                    "pdf",
                    "docx",
                    "html",
                    "htm",
                    "xhtml",
                    "md",
                    "markdown",
                    "mdown",
                    "mkd",
                    "txt",
                    "text",
                    "log",
                    "rst",
                    "adoc",
                    "org",
                    "tex",
                    "csv",
                    "tsv");

    private static final int HEAD = 1024;
    private final Set<Path> found;
    private final Skips skips;

    FolderWalk(Set<Path> found, Skips skips) {
        this.found = found;
        this.skips = skips;
    }

    /// Adds what lies at `path`, a file that was named itself whatever it holds.
    void add(Path path) throws InterruptedException {
        if (!Files.exists(path)) {
            skips.absent(path);
        } else if (Files.isDirectory(path)) {
            walk(path);
        } else if (Files.isRegularFile(path)) {
            found.add(path);
        } else {
            skips.notAFile(path);
        }
    }

    private void walk(Path folder) throws InterruptedException {
        try {
            Files.walkFileTree(folder, new Visitor(folder));
        } catch (IOException problem) {
            skips.unreadable(folder, String.valueOf(problem.getMessage()));
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : goOn();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (hidden(file)) {
                return goOn();
            }
            if (facts.isSymbolicLink()) {
                link(file);
            } else if (!facts.isRegularFile()) {
                skips.notAFile(file);
            } else if (KNOWN.contains(FileNames.extension(file)) || looksLikeOne(file)) {
                found.add(file);
            } else {
                skips.unknownFormat(file);
            }
            return goOn();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (problem instanceof AccessDeniedException) {
                skips.denied(file);
            } else {
                skips.unreadable(file, String.valueOf(problem.getMessage()));
            }
            return goOn();
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            if (problem != null) {
                skips.unreadable(folder, String.valueOf(problem.getMessage()));
            }
            return goOn();
        }

        /// A link to a file inside the folder adds nothing: that file is found by itself.
        private void link(Path link) {
            try {
                var target = link.toRealPath();
                if (!target.startsWith(root.toRealPath())) {
                    skips.link(link);
                } else if (Files.isDirectory(target)) {
                    skips.folderLink(link);
                }
            } catch (IOException broken) {
                skips.brokenLink(link);
            }
        }

        private static FileVisitResult goOn() {
            return Thread.currentThread().isInterrupted()
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }
    }

    /// Judged by its first bytes, where the name says nothing: a PDF or a plain text without
    /// ending.
    private static boolean looksLikeOne(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            var pdf = new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
            return pdf || (FileNames.extension(file).isEmpty() && head.length > 0 && text(head));
        } catch (IOException unreadable) {
            return true; // reading it will fail and tell why
        }
    }

    private static boolean text(byte[] head) {
        for (var one : head) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hidden(Path path) {
        var name = FileNames.shown(path);
        return name.startsWith(".") || name.startsWith("~$");
    }
}
