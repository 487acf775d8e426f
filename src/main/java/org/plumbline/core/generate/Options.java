package org.plumbline.core.generate;

/// How a model writes: temperature (0 = greedy), seed, and the most tokens an answer may have.
public record Options(double temperature, int seed, int maxTokens) {
    public static final Options DEFAULT = new Options(0, 7, 512);

    public Options {
        if (temperature < 0 || maxTokens < 1) {
            throw new IllegalArgumentException(
                    "temperature " + temperature + ", at most " + maxTokens + " tokens");
        }
    }
}
