package org.plumbline.io.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.io.h2.Sample;

/// 30 kills of a process that adds documents, each after a random number of acknowledged ones.
@Tag("slow")
class KillTest {
    private static final int KILLS = 30;
    private static final long SEED = 20261124;
    @TempDir Path folder;

    @Test
    void noAcknowledgedDocumentIsLostAndNoneIsHalfThere() throws Exception {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var acknowledged = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            var child = WorkspaceTest.child("add", folder);
            try (var lines = child.inputReader()) {
                for (int left = 1 + random.nextInt(12); left > 0; left--) {
                    acknowledged.add(String.valueOf(lines.readLine()));
                }
                var nanos = System.nanoTime() + random.nextInt(8_000_000);
                while (System.nanoTime() < nanos) {
                    Thread.onSpinWait();
                }
                child.toHandle().destroyForcibly(); // leaves what was acknowledged readable
                child.waitFor();
                lines.lines().forEach(acknowledged::add);
            }
            verify(acknowledged);
        }
        System.out.println(acknowledged.size() + " acknowledged in " + KILLS + " kills");
    }

    private void verify(ArrayList<String> acknowledged) {
        try (var workspace = Workspace.open(folder, "check")) {
            var rows = workspace.documents().documents();
            var vectors = new HashMap<String, Integer>();
            workspace
                    .documents()
                    .forEachVector(Sample.EMBEDDER, (chunk, vector) -> vectors.merge(chunk.path(), 1, Integer::sum));
            var paths = rows.stream().map(row -> row.path()).toList();

            assertTrue(paths.containsAll(acknowledged), "an acknowledged document is lost");
            for (var row : rows) {
                assertEquals(20, row.chunks());
                assertEquals(20, vectors.get(row.path()));
                assertEquals(1, row.pages());
            }
        }
    }
}
