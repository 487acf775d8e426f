package org.plumbline.core.parse;

import java.nio.file.Path;

/// Draws pages of paged files; done in the parse worker.
public interface PageImages {
    /// PNG bytes of page `number` (from 1) of `file`, `scale` 1 = 72 dots an inch.
    byte[] png(Path file, int number, float scale) throws InterruptedException;
}
