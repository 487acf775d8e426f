/// The way out of this process: the only package that opens sockets. By default only to this
/// machine; every connection is in a ledger a person can read.
@NullMarked
package org.plumbline.io.net;

import org.jspecify.annotations.NullMarked;
