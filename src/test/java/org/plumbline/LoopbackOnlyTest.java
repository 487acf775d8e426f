package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// CI runs the whole suite by `packaging/loopback-only`; here a planted connection makes it fail.
class LoopbackOnlyTest {
    private static final int REACHED_OUT = 3;

    @BeforeAll
    static void namespacesArePermitted() throws Exception {
        var permitted = exit(List.of("unshare", "--map-root-user", "--net", "--mount", "true"));
        assumeTrue(permitted == 0, "network namespaces are not permitted here");
    }

    @Test
    void aProgramThatTalksToThisMachineOnlyPasses() throws Exception {
        assertEquals(0, loopbackOnly("loopback"));
    }

    @Test
    void aPlantedConnectionFailsEvenWhenItsFailureIsHidden() throws Exception {
        assertEquals(REACHED_OUT, loopbackOnly("connection"));
    }

    @Test
    void aPlantedConnectionOverIpv6Fails() throws Exception {
        assertEquals(REACHED_OUT, loopbackOnly("ipv6"));
    }

    @Test
    void aNameLookedUpElsewhereFails() throws Exception {
        assertEquals(REACHED_OUT, loopbackOnly("name"));
    }

    private static int loopbackOnly(String planted) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of("packaging/loopback-only", java, "-cp"));
        command.addAll(List.of("target/test-classes", Program.class.getName(), planted));
        return exit(command);
    }

    private static int exit(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /// Reaches out as it is told and hides that it failed.
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            switch (arguments[0]) {
                case "loopback" -> talkToItself();
                case "connection" -> connect("192.0.2.1");
                case "ipv6" -> connect("2001:db8::1");
                case "name" -> connect("plumbline.example");
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }

        private static void talkToItself() throws IOException {
            try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var client = new Socket(server.getInetAddress(), server.getLocalPort());
                    var accepted = server.accept()) {
                client.getOutputStream().write(7);
                if (accepted.getInputStream().read() != 7) {
                    throw new IOException("the loopback lost a byte");
                }
            }
        }

        private static void connect(String host) {
            try (var socket = new Socket(host, 80)) {
                System.out.println(socket);
            } catch (IOException hidden) {
                // As a library that phones home would.
            }
        }
    }
}
