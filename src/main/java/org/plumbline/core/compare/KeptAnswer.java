package org.plumbline.core.compare;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.setup.Answer;

/// An answer in the workspace; `edited` is the person's own wording, null when there is none.
public record KeptAnswer(AnswerId id, Answer answer, @Nullable String edited) {}
