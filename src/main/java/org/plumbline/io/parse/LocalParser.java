package org.plumbline.io.parse;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.parse.ParsedDocument;
import org.plumbline.core.parse.Parser;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file in this JVM: for the child JVM and for tests, never for the window.
public final class LocalParser implements Parser {
    private final ParseLimits limits;

    public LocalParser(ParseLimits limits) {
        this.limits = limits;
    }

    @Override
    public ParsedDocument parse(Path file) {
        try {
            if (Files.size(file) == 0) {
                throw Unreadable.because(file, "it is empty (0 bytes)", "Remove it or fill it.");
            }
            return checked(file, parser(file).parse(file, limits));
        } catch (NoSuchFileException gone) {
            throw Unreadable.because(file, "it is gone", "Put it back and add it again.");
        } catch (AccessDeniedException denied) {
            throw Unreadable.because(
                    file, "you may not read it", "Change its permissions and add it again.");
        } catch (Failure failure) {
            throw failure;
        } catch (IOException | RuntimeException | StackOverflowError problem) {
            throw Unreadable.damaged(file, problem);
        }
    }

    private static ParsedDocument checked(Path file, ParsedDocument document) {
        if (document.text().text().isBlank()) {
            throw document.skipped().isEmpty() ? blank(file) : pictures(file);
        }
        return document;
    }

    private static Failure blank(Path file) {
        return Unreadable.because(file, "there is no text in it", "Add a file with text.");
    }

    private static Failure pictures(Path file) {
        return Unreadable.because(
                file,
                "its pages are pictures without text",
                "Make its text recognisable (OCR), for example with OCRmyPDF, and add it again.");
    }

    private static FormatParser parser(Path file) throws IOException {
        return switch (FileKind.of(file)) {
            case PDF -> new PdfParser();
            case DOCX -> new DocxParser();
            case HTML -> new HtmlParser();
            case MARKDOWN -> new MarkdownParser();
            case TEXT -> new TextParser();
            case ENCRYPTED_OFFICE -> throw Unreadable.password(file);
            case OLD_OFFICE ->
                    throw Unreadable.because(
                            file,
                            "it is in an old Office format",
                            "Save it as DOCX or PDF and add it again.");
            case PICTURE ->
                    throw Unreadable.because(
                            file,
                            "it is a picture",
                            "Make a PDF with recognised text (OCR) of it and add that.");
            case OTHER ->
                    throw Unreadable.because(
                            file,
                            "it is neither PDF, DOCX, HTML, Markdown nor plain text",
                            "Save it in one of these formats and add it again.");
        };
    }
}
