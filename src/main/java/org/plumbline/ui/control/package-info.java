/// Controls that several screens share: pages, passage cards, Markdown, setups, failures.
@NullMarked
package org.plumbline.ui.control;

import org.jspecify.annotations.NullMarked;
