package org.plumbline.ui;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.Box;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.DocumentState;
import org.plumbline.core.document.Glyphs;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.parse.PageImages;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.retrieve.Score;
import org.plumbline.core.retrieve.Stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A workspace full of the manuals of a pump maker, for pictures and tests of whole screens.
public final class KestrelDesk extends FakeDesk {
    public static final List<String> WARRANTY =
            List.of(
                    "4   Terms",
                    "",
                    "4.1   The Kestrel 40 is covered for 27 months from delivery when the pump",
                    "was put into service by a dealer and the card was returned within 30 days.",
                    "Without the card the cover is 12 months.",
                    "",
                    "4.2   Seals and impellers are wearing parts and are covered for 12 months.",
                    "",
                    "4.3   The cover ends when the pump has run dry, when the liquid carried"
                            + " solids",
                    "over 8 mm, or when parts other than ours were fitted.",
                    "",
                    "5   Claims",
                    "",
                    "5.1   Send the pump free of charge to your dealer with the serial number, the",
                    "date of delivery and a description of what happened. Do not open the seal",
                    "chamber: a broken lacquer mark ends the cover.");
    private static final DrawnPage PAGE = new DrawnPage(WARRANTY);

    public KestrelDesk() {
        add(1, "warranty-2024.pdf", DocumentState.READY, 31, 212, null);
        add(2, "warranty-2021.pdf", DocumentState.READY, 28, 190, null);
        add(
                3,
                "pump-curves.pdf",
                DocumentState.PARTIAL,
                14,
                41,
                new Reason(
                        "2 of 14 pages have no text",
                        "they are pictures",
                        "Install OCRmyPDF and read again."));
        add(
                4,
                "service-old.docx",
                DocumentState.FAILED,
                0,
                0,
                new Reason(
                        "Cannot read `service-old.docx`",
                        "it is protected by a password",
                        "Save an unprotected copy and add it again."));
        add(5, "spare-parts.xlsx", DocumentState.READY, 0, 96, null);
        add(6, "installation-guide.md", DocumentState.READY, 0, 58, null);
        add(7, "dealer-letter.html", DocumentState.READY, 0, 7, null);
        documents.texts.put(6L, String.join("\n", WARRANTY));
        for (long id = 8; id <= 27; id++) {
            add(id, "service-bulletin-" + (id - 7) + ".txt", DocumentState.READY, 0, 12, null);
            documents.texts.put(id, String.join("\n", WARRANTY));
        }
    }

    private void add(
            long id,
            String name,
            DocumentState state,
            int pages,
            int chunks,
            @Nullable Reason reason) {
        documents.rows.add(row(id, name, state, pages, chunks, reason));
        documents.texts.putIfAbsent(id, String.join("\n", WARRANTY));
        var all = new ArrayList<Page>();
        for (int page = 1; page <= pages; page++) {
            all.add(new Page(page, DrawnPage.WIDTH, DrawnPage.HEIGHT, new Span(0, 0), Glyphs.NONE));
        }
        documents.pages.put(id, all);
    }

    public static DocumentRow row(
            long id,
            String name,
            DocumentState state,
            int pages,
            int chunks,
            @Nullable Reason reason) {
        return new DocumentRow(
                new DocumentId(id),
                new VersionId(id),
                "/kestrel/" + name,
                state,
                pages,
                chunks,
                48_000 * id,
                "sha256:" + id,
                Instant.parse("2026-11-24T08:00:00Z"),
                reason);
    }

    @Override
    public PageImages pages() {
        return (file, number, scale) -> PAGE.png(scale);
    }

    /// Three passages on the warranty's pages.
    public static List<Passage> passages() {
        return List.of(
                passage(1, 12, 2, 5, true),
                passage(2, 12, 6, 7, true),
                passage(3, 13, 8, 10, false));
    }

    private static Passage passage(int rank, int page, int from, int to, boolean in) {
        List<Box> boxes = PAGE.boxes(page, from, to);
        return new Passage(
                rank,
                new DocumentId(1),
                new VersionId(1),
                "/kestrel/warranty-2024.pdf",
                false,
                new Place(
                        new Span(from * 70, to * 70),
                        page,
                        boxes,
                        null,
                        null,
                        null,
                        List.of("Terms", "4." + rank)),
                String.join(" ", WARRANTY.subList(from, to)),
                Map.of(
                        Stage.BM25, new Score(rank + 1, 8.1),
                        Stage.VECTOR, new Score(rank, 0.81),
                        Stage.FUSED, new Score(rank, 0.032)),
                142,
                in);
    }
}
