package org.plumbline.core.store;

/// A chunk that was found, with the score of the leg that found it (BM25, or cosine).
public record ChunkHit(ChunkId chunk, double score) {}
