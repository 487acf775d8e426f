/// Turns text into vectors.
///
/// In: text of a `Chunk` or a question. Out: vector, which `store` keeps.
@NullMarked
package org.plumbline.core.embed;

import org.jspecify.annotations.NullMarked;
