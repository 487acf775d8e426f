/// Documents, their versions, pages and the places in them. Everything visual derives from these
/// places.
@NullMarked
package org.plumbline.core.document;

import org.jspecify.annotations.NullMarked;
