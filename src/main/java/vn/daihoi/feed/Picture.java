package vn.daihoi.feed;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/// What a feed shows now, as the bytes that go to every listener.
///
/// @param superseded opens when there is a newer one; whoever waits looks at the newest then, so a slow listener skips
/// what lies between and nothing is queued for it
record Picture(long number, String text, byte[] bytes, CountDownLatch superseded) {

    /// Before the first one is drawn.
    static Picture none() {
        return new Picture(0, "", new byte[0], new CountDownLatch(1));
    }

    Picture next(String text) {
        var data = text.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
        var event = "event: picture\nid: " + (number + 1) + "\n" + (data.isEmpty() ? "data: \n" : data) + "\n";
        return new Picture(number + 1, text, event.getBytes(StandardCharsets.UTF_8), new CountDownLatch(1));
    }
}
