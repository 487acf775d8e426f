/// Records to JSON and back.
@NullMarked
package org.plumbline.io.json;

import org.jspecify.annotations.NullMarked;
