/// The frame around the screens: rail, page pane, strip, shortcuts, theme.
@NullMarked
package org.plumbline.ui.window;

import org.jspecify.annotations.NullMarked;
