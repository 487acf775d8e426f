/// Ollama: its models, and answers written by them, through langchain4j over our own connection.
@NullMarked
package org.plumbline.io.ollama;

import org.jspecify.annotations.NullMarked;
