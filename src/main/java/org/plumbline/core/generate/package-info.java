/// Lets a language model write an answer; every generation ends exactly once.
///
/// In: `Prompt`. Out: `Answer`.
@NullMarked
package org.plumbline.core.generate;

import org.jspecify.annotations.NullMarked;
