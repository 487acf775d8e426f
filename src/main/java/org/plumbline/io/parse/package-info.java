/// Reads PDF, DOCX, HTML, Markdown and plain text, and draws pages.
///
/// `WorkerParser` and `WorkerPageImages` are for everyone; the format libraries are called only in
/// their child JVM, which begins at `ParseMain`.
@NullMarked
package org.plumbline.io.parse;

import org.jspecify.annotations.NullMarked;
