package vn.daihoi.feed;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/// What a feed shows now, as the bytes that go to every listener.
final class Picture {
    private final long number;
    private final String text;
    private final byte[] bytes;
    private final CountDownLatch superseded = new CountDownLatch(1);

    private Picture(long number, String text, byte[] bytes) {
        this.number = number;
        this.text = text;
        this.bytes = bytes;
    }

    /// Before the first one is drawn.
    static Picture none() {
        return new Picture(0, "", new byte[0]);
    }

    Picture next(String text) {
        var data = text.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
        var event = "event: picture\nid: " + (number + 1) + "\n" + (data.isEmpty() ? "data: \n" : data) + "\n";
        return new Picture(number + 1, text, event.getBytes(StandardCharsets.UTF_8));
    }

    long number() {
        return number;
    }

    String text() {
        return text;
    }

    /// Shared by all who listen; nobody changes them.
    byte[] bytes() {
        return bytes;
    }

    /// Opens when there is a newer one; whoever waits looks at the newest then, so a slow listener skips what lies
    /// between and nothing is queued for it.
    CountDownLatch superseded() {
        return superseded;
    }
}
