package org.plumbline.core.embed;

/// Arithmetic on vectors.
public final class Vectors {
    private Vectors() {}

    /// Sum of the products of like places.
    public static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Cosine of the angle between `a` and `b`; 0 when either is all zeros.
    public static float cosine(float[] a, float[] b) {
        var lengths = Math.sqrt((double) dot(a, a) * dot(b, b));
        return lengths == 0 ? 0 : (float) (dot(a, b) / lengths);
    }

    /// Scales `vector` to unit length in place; leaves zeros alone.
    public static void normalise(float[] vector) {
        var length = (float) Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
    }
}
