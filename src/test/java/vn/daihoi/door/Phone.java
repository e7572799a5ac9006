package vn.daihoi.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/// What the app of a phone does with its queue, over real HTTP: it sends again until it is answered, and a scan leaves
/// the queue only then.
final class Phone {
    private static final int AT_ONCE = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String secret;
    private final IntSupplier server;
    private final Deque<Queued> queue = new ArrayDeque<>();

    /// Ids of scans that the server has answered.
    final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    /// @param server the port of an instance that should be there now
    Phone(String secret, IntSupplier server) {
        this.secret = secret;
        this.server = server;
    }

    private record Queued(UUID id, String code, long at) {}

    void scan(String code) {
        queue.add(new Queued(UUID.randomUUID(), code, System.nanoTime()));
    }

    /// Until nothing waits any more.
    void sendAll(long session) throws InterruptedException {
        while (!queue.isEmpty()) {
            var batch = new ArrayList<Queued>();
            queue.stream().limit(AT_ONCE).forEach(batch::add);
            if (send(session, batch) == 200) {
                batch.forEach(one -> acknowledged.add(one.id()));
                queue.removeAll(batch);
            } else {
                Thread.sleep(100);
            }
        }
    }

    private int send(long session, List<Queued> batch) throws InterruptedException {
        var now = System.nanoTime();
        var scans = batch.stream()
                .map(one -> """
                    {"id":"%s","session":%d,"what":"in","how":"code","code":"%s","note":"","age":%d}\
                    """.formatted(one.id(), session, one.code(), (now - one.at()) / 1_000_000))
                .collect(Collectors.joining(","));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getAsInt() + "/on/door/scans"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Cookie", "daihoi-device=" + secret)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"waiting\":%d,\"after\":0,\"scans\":[%s]}".formatted(queue.size() - batch.size(), scans)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException gone) {
            return -1;
        }
    }
}
