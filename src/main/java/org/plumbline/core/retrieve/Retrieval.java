package org.plumbline.core.retrieve;

import org.plumbline.core.store.Filter;

/// How to search: legs, fusion, share of the vector leg (0 to 1), how deep each leg goes before the
/// lists are merged, and where.
public record Retrieval(Mode mode, Fusion fusion, double weight, int depth, Filter filter) {
    public static final Retrieval DEFAULT =
            new Retrieval(Mode.FUSED, Fusion.MIN_MAX, 0.5, 1000, Filter.ALL);

    public Retrieval {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight " + weight + " is not in [0, 1]");
        }
        if (depth < 1) {
            throw new IllegalArgumentException("depth " + depth + " is not positive");
        }
    }

    public Retrieval with(Filter other) {
        return new Retrieval(mode, fusion, weight, depth, other);
    }

    public Retrieval with(Mode other) {
        return new Retrieval(other, fusion, weight, depth, filter);
    }

    public Retrieval withWeight(double other) {
        return new Retrieval(mode, fusion, other, depth, filter);
    }
}
