/// The files a person added: found, hashed, never changed.
@NullMarked
package org.plumbline.io.files;

import org.jspecify.annotations.NullMarked;
