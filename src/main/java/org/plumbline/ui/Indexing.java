package org.plumbline.ui;

import org.plumbline.core.flow.IndexingListener;

import java.nio.file.Path;
import java.util.List;

/// Brings files and folders into the workspace; `IndexingFlow::index` is one.
@FunctionalInterface
public interface Indexing {
    void index(List<Path> paths, IndexingListener listener) throws InterruptedException;
}
