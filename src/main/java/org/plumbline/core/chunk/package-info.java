/// Cuts a parsed document into chunks that keep their place in it.
///
/// In: `ParsedDocument`. Out: `Chunk`, which `embed` reads.
@NullMarked
package org.plumbline.core.chunk;

import org.jspecify.annotations.NullMarked;
