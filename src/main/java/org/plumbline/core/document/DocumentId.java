package org.plumbline.core.document;

/// Names a document of the workspace; stable over its versions.
public record DocumentId(long value) {}
