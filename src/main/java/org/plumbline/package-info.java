/// Plumbline: which way of answering is right for your documents, by measuring. `Main` starts it,
/// `Workbench` builds it, `core.flow` tells what it does.
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
