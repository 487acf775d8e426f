/// Comparisons as files to hand on: a self-contained HTML page, Markdown, JSON.
@NullMarked
package org.plumbline.io.report;

import org.jspecify.annotations.NullMarked;
