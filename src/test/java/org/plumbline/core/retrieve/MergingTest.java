package org.plumbline.core.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.core.store.ChunkHit;
import org.plumbline.core.store.ChunkId;

import java.util.List;

class MergingTest {
    private static final List<ChunkHit> WORDS = List.of(hit(1, 10), hit(2, 6), hit(3, 2));
    private static final List<ChunkHit> VECTORS = List.of(hit(2, .9), hit(4, .5), hit(1, .1));

    @Test
    void minMaxScalesEachListToOneAndWeighsThem() {
        assertEquals(
                List.of(hit(2, .75), hit(1, .5), hit(4, .25), hit(3, 0)),
                Merging.merge(WORDS, VECTORS, Fusion.MIN_MAX, .5));
    }

    @Test
    void reciprocalRankFusionCountsRanksFromSixtyOne() {
        var first = Merging.merge(WORDS, VECTORS, Fusion.RRF, .5).getFirst();
        assertEquals(hit(2, .5 / 62 + .5 / 61), first);
    }

    @Test
    void aWeightOfZeroIsTheWordsAlone() {
        var chunks =
                Merging.merge(WORDS, VECTORS, Fusion.MIN_MAX, 0).stream()
                        .map(hit -> hit.chunk().value())
                        .toList();
        assertEquals(List.of(1L, 2L, 3L, 4L), chunks);
    }

    @Test
    void anEmptyListIsNoHarm() {
        assertEquals(List.of(), Merging.merge(List.of(), List.of(), Fusion.MIN_MAX, .5));
        assertEquals(
                List.of(hit(7, .5)),
                Merging.merge(List.of(hit(7, 3)), List.of(), Fusion.MIN_MAX, .5));
    }

    private static ChunkHit hit(long chunk, double score) {
        return new ChunkHit(new ChunkId(chunk), score);
    }
}
