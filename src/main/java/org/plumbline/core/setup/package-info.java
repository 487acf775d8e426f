/// One way to answer: model × prompt × knowledge × options.
@NullMarked
package org.plumbline.core.setup;

import org.jspecify.annotations.NullMarked;
