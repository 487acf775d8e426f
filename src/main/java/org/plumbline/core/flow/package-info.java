/// Read this first: each flow is one road through the stages, told in their words.
@NullMarked
package org.plumbline.core.flow;

import org.jspecify.annotations.NullMarked;
