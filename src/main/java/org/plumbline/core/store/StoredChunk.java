package org.plumbline.core.store;

import org.plumbline.core.chunk.Chunk;
import org.plumbline.core.document.DocumentId;
import org.plumbline.core.document.VersionId;

/// A chunk as the workspace keeps it.
public record StoredChunk(
        ChunkId id, DocumentId document, VersionId version, String path, Chunk chunk) {}
