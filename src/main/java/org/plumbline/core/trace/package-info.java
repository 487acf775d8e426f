/// What a flow did, step by step, with times. Stages know nothing of it. Used by all, uses nobody.
@NullMarked
package org.plumbline.core.trace;

import org.jspecify.annotations.NullMarked;
