package org.plumbline.ui;

import org.plumbline.Workbench;
import org.plumbline.core.compare.Conversations;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.generate.Model;
import org.plumbline.core.generate.Models;
import org.plumbline.core.parse.PageImages;
import org.plumbline.core.retrieve.Retriever;
import org.plumbline.core.setup.Setups;
import org.plumbline.core.store.DocumentStore;

import java.nio.file.Path;
import java.util.List;

/// The real workspace behind the window.
final class WorkbenchDesk implements Desk {
    private final Workbench workbench;

    WorkbenchDesk(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The folder named, else the one used last, else the default one.
    static Path folder(WindowState kept, List<String> arguments) {
        var last = kept.get("workspace", Workbench.defaultWorkspace().toString());
        return Path.of(arguments.isEmpty() ? last : arguments.getFirst());
    }

    @Override
    public String workspace() {
        return workbench.folder().getFileName().toString();
    }

    @Override
    public DocumentStore documents() {
        return workbench.documents();
    }

    @Override
    public Indexing indexing() {
        return (paths, listener) -> {
            throw missing();
        };
    }

    @Override
    public Retriever retriever() {
        return (question, retrieval, top) -> {
            throw missing();
        };
    }

    @Override
    public Conversations conversations() {
        return workbench.conversations();
    }

    @Override
    public Setups setups() {
        return workbench.setups();
    }

    @Override
    public Models models() {
        return new Models() {
            @Override
            public List<Model> list() {
                return List.of();
            }

            @Override
            public Model find(String name) {
                throw missing();
            }
        };
    }

    @Override
    public PageImages pages() {
        return (file, number, scale) -> {
            throw missing();
        };
    }

    @Override
    public Connections connections() {
        return new Connections() {
            @Override
            public List<Connection> rows() {
                return List.of();
            }

            @Override
            public long bytesLeft() {
                return 0;
            }
        };
    }

    @Override
    public void remove(DocumentRow row) {
        workbench.remove(row);
    }

    @Override
    public void close() {
        workbench.close();
    }

    private static Failure missing() {
        return new Failure(
                "Cannot do this yet", "this build has no engine for it", "Use a newer build.");
    }
}
