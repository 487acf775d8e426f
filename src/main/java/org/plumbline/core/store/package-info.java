/// Keeps documents, chunks, vectors, conversations and runs, and finds the nearest.
///
/// In: `IndexedDocument`. Out: `ChunkHit`, which `retrieve` reads.
@NullMarked
package org.plumbline.core.store;

import org.jspecify.annotations.NullMarked;
