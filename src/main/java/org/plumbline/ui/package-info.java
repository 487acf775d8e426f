/// The window. One package a screen: `XController` binds, `XViewModel` decides and holds no
/// control; its `x.fxml` lies in `resources/fxml`. `Screens` builds them, `Desk` is what they work
/// on.
@NullMarked
package org.plumbline.ui;

import org.jspecify.annotations.NullMarked;
