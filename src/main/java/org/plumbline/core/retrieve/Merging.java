package org.plumbline.core.retrieve;

import org.plumbline.core.store.ChunkHit;
import org.plumbline.core.store.ChunkId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Merges the lists of two legs into one.
public final class Merging {
    /// Cormack, Clarke and Büttcher 2009: what keeps first places from ruling alone.
    private static final int RRF_K = 60;

    private Merging() {}

    /// Best first; `weight` is the share of the vector leg, 0 to 1. A chunk a leg did not find
    /// counts nothing there. Equal scores go by chunk id, so that the order is stable.
    public static List<ChunkHit> merge(
            List<ChunkHit> words, List<ChunkHit> vectors, Fusion fusion, double weight) {
        Map<ChunkId, Double> scores = new HashMap<>();
        add(scores, words, fusion, 1 - weight);
        add(scores, vectors, fusion, weight);
        var merged = new ArrayList<ChunkHit>(scores.size());
        scores.forEach((chunk, score) -> merged.add(new ChunkHit(chunk, score)));
        merged.sort(
                Comparator.comparingDouble(ChunkHit::score)
                        .reversed()
                        .thenComparingLong(hit -> hit.chunk().value()));
        return merged;
    }

    private static void add(
            Map<ChunkId, Double> scores, List<ChunkHit> hits, Fusion fusion, double share) {
        for (int i = 0; i < hits.size(); i++) {
            var score =
                    switch (fusion) {
                        case MIN_MAX -> scaled(hits, i);
                        case RRF -> 1.0 / (RRF_K + i + 1);
                    };
            scores.merge(hits.get(i).chunk(), share * score, Double::sum);
        }
    }

    /// 1 for the first of a list, 0 for the last.
    private static double scaled(List<ChunkHit> hits, int i) {
        var most = hits.getFirst().score();
        var least = hits.getLast().score();
        return most == least ? 1 : (hits.get(i).score() - least) / (most - least);
    }
}
