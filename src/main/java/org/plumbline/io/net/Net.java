package org.plumbline.io.net;

import org.plumbline.core.failure.Failure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The one class that opens sockets. It connects to this machine and to hosts a person allowed,
/// follows no redirect, uses no proxy, and writes every connection into the ledger. Thread-safe.
public final class Net implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private final Hosts hosts;
    private final Ledger ledger = new Ledger();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(CONNECT)
                    .build();

    public Net(Collection<String> allowedHosts) {
        hosts = new Hosts(allowedHosts);
    }

    /// Reaches this machine only.
    public static Net loopback() {
        return new Net(List.of());
    }

    public Ledger ledger() {
        return ledger;
    }

    /// Whether nothing may leave this machine.
    public boolean offline() {
        return hosts.onlyLoopback();
    }

    /// Whether `host` is this machine.
    public static boolean isLoopback(String host) {
        return Hosts.loopback(host);
    }

    /// Sends and returns when the reply has begun. Interruption closes the connection at once and
    /// ends in `InterruptedIOException`, the flag stays set; a host that is not allowed is a
    /// `Failure`.
    public Reply send(Call call) throws IOException {
        var entry = ledger.open(call);
        refuse(call, entry);
        BodyHandler<InputStream> body = head -> new Body(call.silence(), entry);
        var coming = client.sendAsync(request(call), body);
        try {
            var reply = coming.get(call.patience().toMillis(), TimeUnit.MILLISECONDS);
            entry.replied(reply.statusCode());
            return reply(reply);
        } catch (InterruptedException interrupt) {
            coming.cancel(true);
            entry.failed("stopped");
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw failed(entry, silent(call));
        } catch (ExecutionException problem) {
            throw failed(entry, cause(problem));
        }
    }

    private void refuse(Call call, Entry entry) {
        var host = String.valueOf(call.uri().getHost());
        if (!hosts.allows(host)) {
            entry.failed("not allowed");
            throw new Failure(
                    "Cannot connect to `" + host + "`",
                    "it is not this machine, and nothing may leave this machine",
                    "Allow it with `--allow-host " + host + "` if that is what you want.");
        }
        if (!Hosts.loopback(host)) {
            ledger.sentOff(entry.sent());
        }
    }

    private static HttpRequest request(Call call) {
        var json = call.json();
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return HttpRequest.newBuilder(call.uri())
                .header("Content-Type", "application/json")
                .method(call.method(), body)
                .build();
    }

    private static Reply reply(HttpResponse<InputStream> reply) {
        return new Reply(reply.statusCode(), reply.headers().map(), reply.body());
    }

    private static IOException silent(Call call) {
        return new SocketTimeoutException("silent for " + call.patience().toSeconds() + " s");
    }

    private static IOException failed(Entry entry, IOException problem) {
        entry.failed(String.valueOf(problem.getMessage()));
        return problem;
    }

    private static IOException cause(ExecutionException problem) {
        return switch (problem.getCause()) {
            case ConnectException refused -> new ConnectException("connection refused");
            case IOException other -> other;
            case null -> new IOException(problem);
            case Throwable other -> new IOException(other);
        };
    }

    /// Closes all connections.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
