/// A workspace: its folder, its owner, opened by one process at a time.
@NullMarked
package org.plumbline.io.workspace;

import org.jspecify.annotations.NullMarked;
