package org.plumbline.core.setup;

import java.util.List;

/// The setups of a workspace; saving makes a new version, old ones stay.
public interface Setups {
    /// The newest version of each, standard ones first in their order, then by name.
    List<Setup> list();

    /// The newest version of `name`; throws `Failure` naming the known ones.
    Setup find(String name);

    /// All versions of `name`, newest first.
    List<Setup> versions(String name);

    /// Saves `setup` as the next version of its name and returns it.
    Setup save(Setup setup);

    /// Takes a setup off the lists; standard setups go back to their first version instead.
    void remove(String name);
}
