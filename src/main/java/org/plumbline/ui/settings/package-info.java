/// Settings: applied at once, kept on this machine.
@NullMarked
package org.plumbline.ui.settings;

import org.jspecify.annotations.NullMarked;
