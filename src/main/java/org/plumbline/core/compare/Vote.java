package org.plumbline.core.compare;

import java.time.Instant;
import java.util.List;

/// Which answers a person picked: several = a tie, none = none is good.
public record Vote(List<AnswerId> picked, String voter, boolean blind, Instant at) {
    public Vote {
        picked = List.copyOf(picked);
    }
}
