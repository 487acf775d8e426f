package org.plumbline.io.parse;

import java.time.Duration;

/// What reading one file may use.
///
/// @param time from the request to the answer
/// @param pages of a paged document; the rest is named as skipped
/// @param pagedCharacters of a paged document, whose glyphs all keep their boxes; the rest is named
///   as skipped
/// @param characters of a text without pages
/// @param output bytes that go from the child to the parent
public record ParseLimits(
        Duration time, int pages, int pagedCharacters, int characters, long output) {
    /// 120 s, 5,000 pages, 5 million characters with boxes, 20 million without, 256 MB.
    public static final ParseLimits USUAL =
            new ParseLimits(Duration.ofSeconds(120), 5_000, 5_000_000, 20_000_000, 256L << 20);
}
