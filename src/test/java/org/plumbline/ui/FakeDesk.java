package org.plumbline.ui;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.chunk.Chunk;
import org.plumbline.core.compare.AnswerId;
import org.plumbline.core.compare.ConversationId;
import org.plumbline.core.compare.ConversationRow;
import org.plumbline.core.compare.Conversations;
import org.plumbline.core.compare.KeptAnswer;
import org.plumbline.core.compare.Turn;
import org.plumbline.core.compare.TurnId;
import org.plumbline.core.compare.Vote;
import org.plumbline.core.document.CodePoints;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.document.Heading;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.Place;
import org.plumbline.core.document.Span;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.embed.EmbedderFingerprint;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.flow.IndexingListener;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Models;
import org.plumbline.core.parse.PageImages;
import org.plumbline.core.retrieve.Found;
import org.plumbline.core.retrieve.Retriever;
import org.plumbline.core.setup.Answer;
import org.plumbline.core.setup.Setup;
import org.plumbline.core.setup.Setups;
import org.plumbline.core.store.ChunkId;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.core.store.IndexedDocument;
import org.plumbline.core.store.StoredChunk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import javax.imageio.ImageIO;

/// A workspace made of lists: what tests put in is what screens see.
public class FakeDesk implements Desk {
    public final FakeDocuments documents = new FakeDocuments();
    public Indexing indexing = (paths, listener) -> {};
    public final List<Model> models =
            new ArrayList<>(
                    List.of(
                            new Model(
                                    "qwen2.5:1.5b",
                                    "sha256:65ec06548149",
                                    "ollama",
                                    986_000_000L,
                                    32_768,
                                    "Q4_K_M",
                                    true)));

    @Override
    public String workspace() {
        return "Kestrel manuals";
    }

    @Override
    public DocumentStore documents() {
        return documents;
    }

    @Override
    public Indexing indexing() {
        return (paths, listener) -> indexing.index(paths, listener);
    }

    @Override
    public Retriever retriever() {
        return (question, retrieval, top) -> new Found(List.of(), Map.of(), Map.of());
    }

    @Override
    public Conversations conversations() {
        return new NoConversations();
    }

    @Override
    public Setups setups() {
        return new NoSetups();
    }

    @Override
    public Models models() {
        return new Models() {
            @Override
            public List<Model> list() {
                return List.copyOf(models);
            }

            @Override
            public Model find(String name) {
                return models.stream()
                        .filter(model -> model.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Failure("No model", "none", "Pull one."));
            }
        };
    }

    /// White paper of the right size.
    @Override
    public PageImages pages() {
        return (file, number, scale) -> {
            var image = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
            image.createGraphics().fillRect(0, 0, 595, 842);
            var bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            return bytes.toByteArray();
        };
    }

    @Override
    public Connections connections() {
        return new Connections() {
            @Override
            public List<Connection> rows() {
                return List.of(
                        new Connection(
                                java.time.Instant.parse("2026-11-24T10:41:00Z"),
                                "127.0.0.1:11434",
                                14_336,
                                true));
            }

            @Override
            public long bytesLeft() {
                return 0;
            }
        };
    }

    @Override
    public void remove(DocumentRow row) {
        documents.remove(row.id());
    }

    @Override
    public void close() {}

    /// Documents in a list.
    public static class FakeDocuments implements DocumentStore {
        public final List<DocumentRow> rows = new ArrayList<>();
        public final Map<Long, String> texts = new java.util.HashMap<>();
        public final Map<Long, List<Page>> pages = new java.util.HashMap<>();
        public final List<DocumentId> removed = new ArrayList<>();

        @Override
        public synchronized List<DocumentRow> documents() {
            return rows.stream().filter(row -> !removed.contains(row.id())).toList();
        }

        @Override
        public Optional<DocumentRow> byPath(String path) {
            return documents().stream().filter(row -> row.path().equals(path)).findFirst();
        }

        @Override
        public Optional<DocumentRow> byId(DocumentId id) {
            return documents().stream().filter(row -> row.id().equals(id)).findFirst();
        }

        @Override
        public DocumentRow save(IndexedDocument document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DocumentRow fail(String path, String sha256, long bytes, Reason reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void gone(DocumentId id) {}

        @Override
        public synchronized void remove(DocumentId id) {
            removed.add(id);
        }

        @Override
        public CodePoints text(VersionId version) {
            return new CodePoints(texts.getOrDefault(version.value(), ""));
        }

        @Override
        public List<Page> pages(VersionId version) {
            return pages.getOrDefault(version.value(), List.of());
        }

        @Override
        public Page page(VersionId version, int number) {
            return pages(version).get(number - 1);
        }

        @Override
        public List<Heading> headings(VersionId version) {
            return List.of();
        }

        @Override
        public Place place(VersionId version, Span span) {
            return Place.of(span);
        }

        @Override
        public List<StoredChunk> chunks(VersionId version) {
            var text = text(version);
            var row = rows.stream().filter(one -> one.version().equals(version)).findFirst();
            var chunks = new ArrayList<StoredChunk>();
            for (int start = 0; start < text.length(); start += 300) {
                var span = new Span(start, Math.min(start + 300, text.length()));
                chunks.add(
                        new StoredChunk(
                                new ChunkId(start),
                                row.orElseThrow().id(),
                                version,
                                row.orElseThrow().path(),
                                new Chunk(span, text.slice(span), span.length() / 5)));
            }
            return chunks;
        }

        @Override
        public List<StoredChunk> chunks(Collection<ChunkId> ids) {
            return List.of();
        }

        @Override
        public void forEachVector(
                EmbedderFingerprint embedder, BiConsumer<StoredChunk, float[]> visitor) {}
    }

    private static final class NoConversations implements Conversations {
        @Override
        public Turn begin(
                @Nullable ConversationId conversation,
                @Nullable TurnId parent,
                String question,
                @Nullable String rewrite) {
            throw new UnsupportedOperationException();
        }

        @Override
        public KeptAnswer add(TurnId turn, Answer answer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void vote(TurnId turn, Vote vote) {}

        @Override
        public void unvote(TurnId turn) {}

        @Override
        public void edit(AnswerId answer, String text) {}

        @Override
        public List<ConversationRow> list(String text) {
            return List.of();
        }

        @Override
        public List<Turn> turns(ConversationId conversation) {
            return List.of();
        }

        @Override
        public void remove(ConversationId conversation) {}
    }

    private static final class NoSetups implements Setups {
        @Override
        public List<Setup> list() {
            return List.of();
        }

        @Override
        public Setup find(String name) {
            throw new Failure("No setup " + name, "there is none", "Save one.");
        }

        @Override
        public List<Setup> versions(String name) {
            return List.of();
        }

        @Override
        public Setup save(Setup setup) {
            return setup;
        }

        @Override
        public void remove(String name) {}
    }

    /// A listener call for each of `rows`, as a flow would make them.
    public static void tell(IndexingListener listener, List<DocumentRow> rows) {
        listener.planned(rows.size());
        rows.forEach(row -> listener.outcome(row, true));
    }
}
