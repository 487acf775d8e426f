/// One question, several setups: a conversation in columns, and the vote on it.
@NullMarked
package org.plumbline.core.compare;

import org.jspecify.annotations.NullMarked;
