package vn.daihoi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Many who listen to feeds, each on its own connection, and when each of them saw what was expected.
final class Audience implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private volatile Latencies latencies = new Latencies();
    private volatile Expected expected = new Expected("", 0, new CountDownLatch(0));

    private record Expected(String text, long since, CountDownLatch missing) {}

    /// @param cookies as a header line, or ""
    void join(int port, int number, IntFunction<String> path, String cookies) throws IOException {
        for (int i = 0; i < number; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            sockets.add(socket);
            var request = "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n%s\r\n"
                    .formatted(path.apply(i), port, cookies);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(() -> listen(socket));
        }
    }

    private void listen(Socket socket) {
        try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            var met = expected;
            var hasPicture = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!hasPicture && line.equals("event: picture")) {
                    hasPicture = true;
                    started.incrementAndGet();
                }
                var now = expected;
                if (now != met && line.contains(now.text())) {
                    latencies.add(System.nanoTime() - now.since());
                    met = now;
                    now.missing().countDown();
                }
            }
        } catch (IOException e) {
            // closed at the end; who goes earlier is missing among those expected
        }
    }

    void awaitFirstPictures(int seconds) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (started.get() < sockets.size()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(
                        "only (%d) of (%d) listeners have a picture".formatted(started.get(), sockets.size()));
            }
            Thread.sleep(50);
        }
    }

    void expect(String text) {
        expected = new Expected(text, System.nanoTime(), new CountDownLatch(sockets.size()));
    }

    void awaitAll(int seconds) throws InterruptedException {
        if (!expected.missing().await(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("(%d) listeners did not see (%s)"
                    .formatted(expected.missing().getCount(), expected.text()));
        }
    }

    void forget() {
        latencies = new Latencies();
    }

    Latencies latencies() {
        return latencies;
    }

    int size() {
        return sockets.size();
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
