/// Fills a prompt: what repeats first, then documents or passages, then the question.
///
/// In: question, `Passage`s, history. Out: `Prompt`, which `generate` reads.
@NullMarked
package org.plumbline.core.prompt;

import org.jspecify.annotations.NullMarked;
