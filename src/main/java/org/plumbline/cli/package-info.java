/// The command line: one class a command, each prints what a flow returned. The same texts as in
/// the window; no JavaFX type is reachable from here.
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
