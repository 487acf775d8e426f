package org.plumbline.io.worker;

import org.plumbline.core.failure.Failure;
import org.plumbline.core.failure.Reason;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The first byte of every answer, and the answers that are not the work's own.
final class Status {
    static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int LONGEST = 4000;

    private Status() {}

    static void failed(DataOutputStream out, Failure failure) throws IOException {
        out.writeByte(FAILED);
        out.writeUTF(shortened(failure.what()));
        out.writeUTF(shortened(failure.why()));
        out.writeUTF(shortened(failure.now()));
    }

    static void defect(DataOutputStream out, Throwable problem) throws IOException {
        out.writeByte(FAILED + 1);
        out.writeUTF(shortened(problem.toString()));
    }

    /// Returns when the work's own answer follows.
    static void check(DataInputStream in) throws IOException, WorkerLost {
        var status = in.readUnsignedByte();
        if (status == FAILED) {
            throw new Reason(in.readUTF(), in.readUTF(), in.readUTF()).failure();
        }
        if (status != DONE) {
            throw new WorkerLost(WorkerLost.How.DEFECT, in.readUTF());
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
