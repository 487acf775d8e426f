package org.plumbline.io.workspace;

import org.plumbline.core.failure.Failure;
import org.plumbline.io.h2.Sample;

import java.nio.file.Path;

/// A process of its own for tests: `open` prints how opening failed; `add` saves documents for ever
/// and prints each path once `save` has returned.
public final class WorkspaceChild {
    private WorkspaceChild() {}

    public static void main(String... arguments) {
        try (var workspace = Workspace.open(Path.of(arguments[1]), arguments[0])) {
            var documents = workspace.documents();
            for (int at = 0; arguments[0].equals("add"); at++) {
                var path = "/" + ProcessHandle.current().pid() + "/" + at;
                documents.save(Sample.document(path, 20));
                System.out.println(path);
                System.out.flush();
            }
        } catch (Failure failure) {
            System.out.println(failure.getMessage());
        }
    }
}
