package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.Workbench;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Options every command takes.
final class Globals {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The workspace's folder (default: the user's data folder).")
    @Nullable Path workspace;

    @Option(names = "--offline", description = "Connect to this machine only (the default).")
    boolean offline;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Allow connections to HOST; may be repeated.")
    List<String> allowedHosts = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, described in docs/json.")
    boolean json;

    /// Opens the workspace for `command`.
    Workbench open(String command) {
        return Workbench.open(
                workspace == null ? Workbench.defaultWorkspace() : workspace,
                command,
                allowedHosts);
    }
}
