package org.plumbline.core.document;

/// The outcome a file has reached. `PARTIAL`: readable but something was skipped, with the reason.
/// `REPLACED`: a newer version took its place; kept because an answer may point at it. `GONE`: the
/// file was deleted.
public enum DocumentState {
    READY,
    PARTIAL,
    FAILED,
    REPLACED,
    GONE
}
