/// Finds the chunks that answer a question.
///
/// In: a question and a `Retrieval`. Out: `Passage`, which `prompt` reads.
@NullMarked
package org.plumbline.core.retrieve;

import org.jspecify.annotations.NullMarked;
