package org.plumbline.ui;

import org.plumbline.core.compare.Conversations;
import org.plumbline.core.document.DocumentRow;
import org.plumbline.core.generate.Models;
import org.plumbline.core.parse.PageImages;
import org.plumbline.core.retrieve.Retriever;
import org.plumbline.core.setup.Setups;
import org.plumbline.core.store.DocumentStore;

/// What the screens work on: an open workspace. Each view model takes of it only what it needs.
public interface Desk extends AutoCloseable {
    /// The workspace's name, for the strip.
    String workspace();

    DocumentStore documents();

    Indexing indexing();

    Retriever retriever();

    Conversations conversations();

    Setups setups();

    Models models();

    PageImages pages();

    Connections connections();

    /// Takes a document out of the workspace; the file stays.
    void remove(DocumentRow row);

    @Override
    void close();
}
