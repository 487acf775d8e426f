package org.plumbline.core.generate;

import java.util.List;

/// The models at hand.
public interface Models {
    /// All models, by name; throws `Failure` when the engine does not answer.
    List<Model> list();

    /// The model `name` (the engine's default tag may be left out); throws `Failure` that names the
    /// remedy when it is missing.
    Model find(String name);
}
