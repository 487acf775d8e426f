/// Child JVMs that do dangerous work: started when needed, kept warm, limited and replaced when
/// they die.
///
/// Parent and child speak length-prefixed frames over the child's standard input and output. The
/// child ends when its input ends, so none outlives its parent.
@NullMarked
package org.plumbline.io.worker;

import org.jspecify.annotations.NullMarked;
