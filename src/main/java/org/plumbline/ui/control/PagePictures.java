package org.plumbline.ui.control;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.VersionId;

import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures of pages seen last.
final class PagePictures {
    private static final int MOST = 12;
    private static final int LARGEST = 4;
    private final Map<Key, Image> pictures =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
                    return size() > MOST;
                }
            };

    record Key(VersionId version, int page, float scale) {}

    @Nullable Image get(Key key) {
        return pictures.get(key);
    }

    void put(Key key, Image picture) {
        pictures.put(key, picture);
    }

    /// The scale pictures are drawn with to be shown at `pixels` a point: whole steps, so that a
    /// small change of zoom needs no new picture.
    static float step(double pixels) {
        return (float) Math.clamp(Math.ceil(pixels), 1, LARGEST);
    }
}
