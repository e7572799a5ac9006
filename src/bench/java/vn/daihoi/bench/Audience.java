package vn.daihoi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Many who listen to feeds, each on its own connection, and when each of them saw what was expected.
final class Audience implements AutoCloseable {
    static final int A_SECOND = 200;

    private final AtomicInteger refused = new AtomicInteger();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;
    private int size;
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger pictures = new AtomicInteger();
    private volatile Latencies latencies = new Latencies();
    private volatile Expected expected = new Expected("", 0, new CountDownLatch(0));

    private record Expected(String text, long since, CountDownLatch missing) {}

    /// @param cookies as a header line, or ""
    void join(int port, int number, IntFunction<String> path, String cookies) throws InterruptedException {
        for (int i = 0; i < number; i++) {
            var request = "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n%s\r\n"
                    .formatted(path.apply(i), port, cookies);
            Thread.ofVirtual().start(() -> follow(port, request));
            size++;
            Thread.sleep(1_000 / A_SECOND); // a hall does not open its phones in one moment
        }
    }

    /// Comes again by itself where the server has no room yet, as the page does.
    private void follow(int port, String request) {
        try {
            while (!closed) {
                try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    sockets.add(socket);
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                    listen(socket);
                } catch (IOException e) {
                    // ended, or closed by us
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(500, 2_500));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Socket socket) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var met = expected;
        var hasPicture = false;
        var line = lines.readLine();
        if (line == null || !line.contains(" 200 ")) {
            refused.incrementAndGet();
            return;
        }
        for (; line != null; line = lines.readLine()) {
            if (line.equals("event: picture")) {
                pictures.incrementAndGet();
                if (!hasPicture) {
                    hasPicture = true;
                    started.incrementAndGet();
                }
            }
            var now = expected;
            if (now != met && line.contains(now.text())) {
                latencies.add(System.nanoTime() - now.since());
                met = now;
                now.missing().countDown();
            }
        }
    }

    void awaitFirstPictures(int seconds) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (started.get() < size) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(
                        "only (%d) of (%d) listeners have a picture".formatted(started.get(), size));
            }
            Thread.sleep(50);
        }
    }

    void expect(String text) {
        expected = new Expected(text, System.nanoTime(), new CountDownLatch(size));
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

    /// How many all have received together.
    int pictures() {
        return pictures.get();
    }

    /// How often somebody was sent away and came again.
    int refused() {
        return refused.get();
    }

    int size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (var socket : sockets) {
            socket.close();
        }
    }
}
