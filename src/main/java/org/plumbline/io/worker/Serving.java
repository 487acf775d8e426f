package org.plumbline.io.worker;

import org.plumbline.core.failure.Failure;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The child's side: answers requests one after another until its input ends, then ends the JVM.
public final class Serving {
    private static final long LARGEST_REQUEST = 64L << 20;
    private final DataOutputStream out;
    private final Service service;

    private Serving(DataOutputStream out, Service service) {
        this.out = out;
        this.service = service;
    }

    /// Serves until standard input ends. Standard output is for frames alone: whatever a library
    /// prints goes to standard error.
    public static void serve(Service service) {
        var out = new DataOutputStream(new BufferedOutputStream(System.out, FrameOutput.LARGEST));
        System.setOut(System.err);
        var requests = new LinkedBlockingQueue<byte[]>();
        Thread.ofPlatform().daemon().name("requests").start(() -> read(System.in, requests));
        new Serving(out, service).run(requests);
    }

    /// Reads ahead, so that the end of the input is noticed in the middle of work too.
    private static void read(InputStream input, BlockingQueue<byte[]> requests) {
        var in = new DataInputStream(input);
        try {
            while (true) {
                requests.add(new FrameInput(in, LARGEST_REQUEST).readAllBytes());
            }
        } catch (IOException end) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void run(BlockingQueue<byte[]> requests) {
        try {
            while (true) {
                FrameOutput.send(out, outcome(requests.take()));
            }
        } catch (IOException | InterruptedException gone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private Message outcome(byte[] request) {
        try {
            var answer = service.answer(new DataInputStream(new ByteArrayInputStream(request)));
            return data -> {
                data.writeByte(Status.DONE);
                answer.write(data);
            };
        } catch (Failure failure) {
            return data -> Status.failed(data, failure);
        } catch (IOException | RuntimeException | StackOverflowError defect) {
            return data -> Status.defect(data, defect);
        }
    }
}
