package org.plumbline.io.onnx;

/// A text in an embedder's tokens, special tokens left out.
///
/// @param ids one a token
/// @param starts code point offset at which each token begins, ascending
/// @param inside true where a token goes on with the word of the one before
record Tokens(int[] ids, int[] starts, boolean[] inside) {
    int count() {
        return ids.length;
    }
}
