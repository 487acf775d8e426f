package org.plumbline;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps dependencies from phoning home and from writing to the terminal; must run before any of
/// their classes loads.
public final class Quiet {
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private Quiet() {}

    /// Sets what langchain4j's tokenizer (DJL), Lucene and PDFBox read at class loading.
    public static void dependencies() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("java.awt.headless", "true");
        LUCENE.setLevel(Level.SEVERE);
        PDFBOX.setLevel(Level.SEVERE);
    }
}
