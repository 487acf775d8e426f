package org.plumbline;

import org.plumbline.core.compare.Conversations;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.setup.Setups;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.io.h2.H2Conversations;
import org.plumbline.io.h2.H2Settings;
import org.plumbline.io.h2.H2Setups;
import org.plumbline.io.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

/// The one place where objects are built and closed; used by the window, the command line and
/// tests.
public final class Workbench implements AutoCloseable {
    private final Workspace workspace;
    private final DocumentStore documents;
    private final Conversations conversations;
    private final Setups setups;
    private final H2Settings settings;

    private Workbench(Workspace workspace) {
        this.workspace = workspace;
        this.documents = workspace.documents();
        this.conversations = new H2Conversations(workspace.database());
        this.setups = new H2Setups(workspace.database(), List.of());
        this.settings = new H2Settings(workspace.database());
    }

    /// Opens the workspace in `folder` (made when absent); `command` is told to a second opener.
    /// Connections go to this machine and to `allowedHosts` only.
    public static Workbench open(Path folder, String command, List<String> allowedHosts) {
        return new Workbench(Workspace.open(folder, command));
    }

    /// Where a workspace lies when none is named: the user's data folder.
    public static Path defaultWorkspace() {
        var home = Path.of(System.getProperty("user.home"));
        var data = System.getenv("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? home.resolve(".local/share/plumbline")
                : Path.of(data).resolve("plumbline");
    }

    public Path folder() {
        return workspace.folder();
    }

    public DocumentStore documents() {
        return documents;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Setups setups() {
        return setups;
    }

    public H2Settings settings() {
        return settings;
    }

    /// Takes a document out of lists and index; the file stays.
    public void remove(DocumentRow row) {
        documents.remove(row.id());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
