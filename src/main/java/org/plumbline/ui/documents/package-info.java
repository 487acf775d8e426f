/// Documents: what was added, how far it is read, and what was read of it.
@NullMarked
package org.plumbline.ui.documents;

import org.jspecify.annotations.NullMarked;
