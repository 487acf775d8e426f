package org.plumbline.core.store;

import org.plumbline.core.document.DocumentId;

import java.util.List;

/// Restricts a search to documents and folders; both empty = everything. A folder is an absolute
/// path, and holds what lies below it.
public record Filter(List<DocumentId> documents, List<String> folders) {
    public static final Filter ALL = new Filter(List.of(), List.of());

    public Filter {
        documents = List.copyOf(documents);
        folders = List.copyOf(folders);
    }

    public boolean all() {
        return documents.isEmpty() && folders.isEmpty();
    }
}
