/// The search index in Lucene: words (BM25) and vectors (HNSW). Rebuilt from the store at will,
/// never the truth.
@NullMarked
package org.plumbline.io.lucene;

import org.jspecify.annotations.NullMarked;
