package org.plumbline.io.parse;

import org.plumbline.io.files.FileNames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What a file holds, judged by its first bytes; the name decides only between kinds of text.
public enum FileKind {
    PDF,
    DOCX,
    HTML,
    MARKDOWN,
    TEXT,
    ENCRYPTED_OFFICE,
    OLD_OFFICE,
    PICTURE,
    OTHER;

    private static final int HEAD = 8192;
    private static final Set<String> MARKDOWN_NAMES = Set.of("md", "markdown", "mdown", "mkd");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Pattern HTML_START =
            Pattern.compile(
                    "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,4000}?-->\\s*)*<(!doctype\\s+html|html|head|body)[\\s>]",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Looks into `file`, which is not empty.
    public static FileKind of(Path file) throws IOException {
        var head = head(file);
        var ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.substring(0, Math.min(ascii.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (ascii.startsWith("PK\3\4")) {
            return zip(file);
        }
        if (ascii.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return office(file);
        }
        return picture(ascii) ? PICTURE : text(file, head, ascii);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileKind zip(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("word/document.xml") != null ? DOCX : OTHER;
        } catch (ZipException damaged) {
            return FileNames.extension(file).equals("docx") ? DOCX : OTHER;
        } catch (IOException unreadable) {
            return OTHER;
        }
    }

    /// An encrypted DOCX is an old Office container with a stream of this name, in UTF-16.
    private static FileKind office(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            var tail = Math.max(0, Files.size(file) - (1 << 20));
            in.skipNBytes(Math.max(0, tail - (1 << 20)));
            var end = new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            var name = String.join("\0", "EncryptedPackage".split(""));
            return start.contains(name) || end.contains(name) ? ENCRYPTED_OFFICE : OLD_OFFICE;
        }
    }

    private static boolean picture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
    }

    private static FileKind text(Path file, byte[] head, String ascii) {
        if (ascii.startsWith("{\\rtf") || !Charsets.looksLikeText(head)) {
            return OTHER;
        }
        var extension = FileNames.extension(file);
        if (HTML_NAMES.contains(extension) || HTML_START.matcher(Charsets.text(head)).find()) {
            return HTML;
        }
        return MARKDOWN_NAMES.contains(extension) ? MARKDOWN : TEXT;
    }
}
