package org.plumbline.ui.control;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.document.Page;
import org.plumbline.core.document.VersionId;
import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;
import org.plumbline.core.parse.PageImages;
import org.plumbline.core.retrieve.Passage;
import org.plumbline.core.store.DocumentStore;
import org.plumbline.ui.Jobs;
import org.plumbline.ui.control.PageShown.Paper;
import org.plumbline.ui.control.PageShown.Words;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

/// Decides which page is shown, what is marked on it and when its picture is fetched. Pages are
/// known before their picture: paper and marks show at once.
public final class PageViewModel {
    private final Jobs jobs;
    private final DocumentStore documents;
    private final PageImages images;
    private final PagePictures pictures = new PagePictures();
    private final ReadOnlyObjectWrapper<@Nullable PageShown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reason> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper hit = new ReadOnlyIntegerWrapper(-1);
    private Hits hits = Hits.NONE;
    private Source source = Source.NONE;
    private float scale = 1;
    private long asked;

    private record Source(VersionId version, String path, List<Page> pages) {
        static final Source NONE = new Source(new VersionId(-1), "", List.of());
    }

    public PageViewModel(Jobs jobs, DocumentStore documents, PageImages images) {
        this.jobs = jobs;
        this.documents = documents;
        this.images = images;
    }

    public ReadOnlyObjectProperty<@Nullable PageShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The page's picture, null while it is drawn.
    public ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The chosen hit from 0; -1: none.
    public ReadOnlyIntegerProperty hitProperty() {
        return hit.getReadOnlyProperty();
    }

    /// How many places the passages lie at.
    public int hits() {
        return hits.all().size();
    }

    /// The passages whose places are marked.
    public List<Passage> passages() {
        return hits.passages();
    }

    /// Index of the passage whose place is chosen; -1: none.
    public int passage() {
        return hit.get() < 0 ? -1 : hits.all().get(hit.get()).passage();
    }

    /// Marks `passages` and goes to the one at `chosen`.
    public void show(List<Passage> passages, int chosen) {
        hits = Hits.of(passages);
        go(hits.all().isEmpty() ? -1 : hits.first(chosen));
    }

    /// Shows page `number` of a document (its text, when it has none) without marks.
    public void open(VersionId version, String path, int number) {
        hits = Hits.NONE;
        hit.set(-1);
        load(version, path, number);
    }

    public void nextHit() {
        step(1);
    }

    public void previousHit() {
        step(-1);
    }

    public void nextPage() {
        turn(1);
    }

    public void previousPage() {
        turn(-1);
    }

    /// Pixels a point the page is shown with: pictures are fetched at the next step above.
    public void scaleTo(double pixels) {
        var wanted = PagePictures.step(pixels);
        if (wanted != scale) {
            scale = wanted;
            if (shown.get() instanceof Paper paper) {
                fetch(paper);
            }
        }
    }

    private void step(int by) {
        if (!hits.all().isEmpty()) {
            go(Math.floorMod(hit.get() + by, hits.all().size()));
        }
    }

    private void turn(int by) {
        if (shown.get() instanceof Paper paper) {
            var next = paper.number() + by;
            if (next >= 1 && next <= paper.pages()) {
                paper(next);
            }
        }
    }

    private void go(int chosen) {
        hit.set(chosen);
        if (chosen >= 0) {
            var at = hits.all().get(chosen);
            var passage = hits.passages().get(at.passage());
            load(passage.version(), passage.path(), at.page());
        }
    }

    private void load(VersionId version, String path, int number) {
        failure.set(null);
        if (source.version().equals(version)) {
            place(number);
            return;
        }
        var mine = ++asked;
        jobs.start(
                progress -> new Source(version, path, documents.pages(version)),
                read -> {
                    if (mine == asked) {
                        source = read;
                        place(number);
                    }
                },
                this::fail);
    }

    private void place(int number) {
        if (source.pages().isEmpty()) {
            words();
        } else {
            paper(Math.clamp(number, 1, source.pages().size()));
        }
    }

    private void words() {
        var mine = ++asked;
        var from = source;
        jobs.start(
                progress -> documents.text(from.version()),
                text -> {
                    if (mine == asked) {
                        image.set(null);
                        shown.set(
                                new Words(
                                        from.path(),
                                        text,
                                        hits.marks(from.version(), 0, hit.get())));
                    }
                },
                this::fail);
    }

    private void paper(int number) {
        var page = source.pages().get(number - 1);
        var paper =
                new Paper(
                        source.path(),
                        number,
                        source.pages().size(),
                        page.width(),
                        page.height(),
                        hits.marks(source.version(), number, hit.get()));
        image.set(null);
        shown.set(paper);
        fetch(paper);
    }

    private void fetch(Paper paper) {
        var wanted = new PagePictures.Key(source.version(), paper.number(), scale);
        var known = pictures.get(wanted);
        var mine = ++asked;
        if (known != null) {
            image.set(known);
            return;
        }
        jobs.start(
                progress -> draw(Path.of(paper.path()), wanted),
                drawn -> {
                    pictures.put(wanted, drawn);
                    if (mine == asked) {
                        image.set(drawn);
                    }
                },
                this::fail);
    }

    private Image draw(Path file, PagePictures.Key wanted) throws InterruptedException {
        return new Image(new ByteArrayInputStream(images.png(file, wanted.page(), wanted.scale())));
    }

    private void fail(Failure failed) {
        failure.set(failed.reason());
    }
}
