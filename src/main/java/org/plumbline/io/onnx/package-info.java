/// Embedding models in process by onnxruntime.
///
/// In: text. Out: vector. Nothing here opens a connection: models, vocabulary and native libraries
/// come from the class path and are unpacked into the cache folder.
@NullMarked
package org.plumbline.io.onnx;

import org.jspecify.annotations.NullMarked;
