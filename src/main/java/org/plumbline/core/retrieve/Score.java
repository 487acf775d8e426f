package org.plumbline.core.retrieve;

/// Rank (from 1) and score a stage gave a passage; scores of different stages do not compare.
public record Score(int rank, double score) {}
