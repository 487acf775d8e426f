package org.plumbline.core.document;

/// Names one version of a document: its bytes as one parser version read them.
public record VersionId(long value) {}
