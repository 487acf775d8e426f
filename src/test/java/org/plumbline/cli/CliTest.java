package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class CliTest {
    @TempDir Path folder;

    @Test
    void anEmptyWorkspaceListsNoDocuments() {
        assertEquals(new Ran(0, "", ""), run("documents", "list", "--json"));
    }

    @Test
    void whatCannotBeDoneSaysWhatWhyAndWhatNowAndExitsWithOne() {
        var text =
                "Cannot show document 7: the workspace has no document of that number. See"
                        + " `plumbline documents list`.\n";
        assertEquals(new Ran(1, "", text), run("documents", "show", "7"));
    }

    @Test
    void withJsonAFailureIsAnObjectOnStandardOutput() {
        var json =
                """
                {"error":{"what":"Cannot show document 7",\
                "why":"the workspace has no document of that number",\
                "now":"See `plumbline documents list`."}}
                """;
        assertEquals(json, run("documents", "show", "7", "--json").out());
    }

    @Test
    void wrongUsageExitsWithTwoAndNamesTheHelp() {
        var ran = Ran.plumbline("documents", "show");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("See `plumbline documents show --help`."), ran.err());
        assertEquals(2, Ran.plumbline("sing").exit());
        assertEquals(2, Ran.plumbline().exit());
    }

    private Ran run(String... arguments) {
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = folder.toString();
        return Ran.plumbline(all);
    }
}
