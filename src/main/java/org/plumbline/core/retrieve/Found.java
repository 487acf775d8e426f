package org.plumbline.core.retrieve;

import java.util.List;
import java.util.Map;

/// What a search found: the passages asked for, each stage's own list (a little longer, for the
/// eye), and the nanoseconds each stage took.
public record Found(
        List<Passage> passages, Map<Stage, List<Passage>> stages, Map<Stage, Long> nanos) {
    public Found {
        passages = List.copyOf(passages);
        stages = Map.copyOf(stages);
        nanos = Map.copyOf(nanos);
    }
}
