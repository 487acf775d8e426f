/// Slow work: it reports progress, can be stopped by interruption and always ends with a visible
/// outcome. Used by all, uses nobody.
@NullMarked
package org.plumbline.core.job;

import org.jspecify.annotations.NullMarked;
