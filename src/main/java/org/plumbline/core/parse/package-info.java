/// Turns a file into text that knows its pages.
///
/// In: a file. Out: `ParsedDocument`, which `chunk` reads.
@NullMarked
package org.plumbline.core.parse;

import org.jspecify.annotations.NullMarked;
