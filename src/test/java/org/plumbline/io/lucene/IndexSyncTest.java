package org.plumbline.io.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.job.Progress;
import org.plumbline.core.store.Filter;
import org.plumbline.io.h2.Sample;
import org.plumbline.io.workspace.Workspace;

import java.nio.file.Path;

class IndexSyncTest {
    @TempDir Path folder;
    private Workspace workspace;
    private LuceneIndex index;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder, "test");
        workspace.documents().save(Sample.document("/a.pdf", 3));
        workspace.documents().save(Sample.document("/b.pdf", 2));
        index = LuceneIndex.open(workspace.index(), "one");
    }

    @AfterEach
    void close() {
        index.close();
        workspace.close();
    }

    @Test
    void anEmptyIndexIsFilledFromTheStoreOnce() {
        assertEquals(5, sync());
        assertEquals(5, index.byWords("water", 100, Filter.ALL).size());
        assertEquals(0, sync());
    }

    @Test
    void whatTheStoreNoLongerHoldsGoes() {
        sync();
        var gone = workspace.documents().byPath("/a.pdf").orElseThrow();
        workspace.documents().remove(gone.id());
        assertEquals(0, sync());
        assertEquals(2, index.byWords("water", 100, Filter.ALL).size());
    }

    @Test
    void onlyWhatAKillCutOffIsAdded() {
        sync();
        workspace.documents().save(Sample.document("/c.pdf", 4));
        assertEquals(4, sync());
        assertEquals(9, index.byWords("water", 100, Filter.ALL).size());
    }

    private long sync() {
        return new IndexSync(index, workspace.documents(), Sample.EMBEDDER).run(Progress.none());
    }
}
