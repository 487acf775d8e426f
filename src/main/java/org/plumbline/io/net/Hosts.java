package org.plumbline.io.net;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which hosts may be spoken to: this machine, and those a person allowed by name. Names are never
/// looked up to decide, so that not even a question to a name server leaves the machine.
final class Hosts {
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");
    private final Set<String> allowed;

    Hosts(Collection<String> allowed) {
        this.allowed = allowed.stream().map(Hosts::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String host) {
        return loopback(host) || allowed.contains(plain(host));
    }

    boolean onlyLoopback() {
        return allowed.stream().allMatch(Hosts::loopback);
    }

    static boolean loopback(String host) {
        var plain = plain(host);
        return plain.equals("localhost")
                || plain.equals("::1")
                || LOOPBACK_V4.matcher(plain).matches();
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
    }
}
