package org.plumbline.core.store;

/// Names a stored chunk. Chunks come and go with chunker settings: whatever must outlive them names
/// version and span instead.
public record ChunkId(long value) {}
