package org.plumbline.core.retrieve;

/// How the BM25 and vector lists are merged: weighted sum of min-max scaled scores, or reciprocal
/// rank fusion (k = 60).
public enum Fusion {
    MIN_MAX,
    RRF
}
