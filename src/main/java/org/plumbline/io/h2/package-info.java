/// Keeps the workspace in H2: the only package with SQL.
@NullMarked
package org.plumbline.io.h2;

import org.jspecify.annotations.NullMarked;
