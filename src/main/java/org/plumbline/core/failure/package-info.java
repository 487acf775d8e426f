/// What can go wrong, said so that a person can act on it: what, why, what now. Used by all, uses
/// nobody.
@NullMarked
package org.plumbline.core.failure;

import org.jspecify.annotations.NullMarked;
