package vn.daihoi.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/// Somebody at a screen, signed in, and the four things they do.
final class Person implements AutoCloseable {
    private static final List<String> SOUGHT = List.of(
            "phu tan",
            "phường 1",
            "so noi vu",
            "chau thanh",
            "my xuyen",
            "benh vien",
            "xa tan",
            "cong ty",
            "thi tran",
            "hoi nong dan");
    private static final int PAPER_BYTES = 40_000;

    private final Browser browser;
    private final String name;
    private final List<Long> units;
    private final long duty;
    private final byte[] paper = new byte[PAPER_BYTES];

    /// @param units to look at
    /// @param duty not yet sent up, of the person's own unit; 0 for who only looks
    Person(int port, String name, List<Long> units, long duty) {
        this.browser = new Browser(port);
        this.name = name;
        this.units = units;
        this.duty = duty;
        new Random(duty).nextBytes(paper);
    }

    boolean sendsUp() {
        return duty > 0;
    }

    void signIn() throws IOException {
        var answer = Form.on(browser.get("/sign-in").text(), "/sign-in")
                .with("username", name)
                .with("password", Load.PASSWORD)
                .send(browser);
        if (answer.status() / 100 != 3 || answer.location().startsWith("/sign-in")) {
            throw new IOException("%s could not sign in: %d to %s".formatted(name, answer.status(), answer.location()));
        }
    }

    void board() throws IOException {
        expect(browser.get("/board"), 200);
    }

    void unit() throws IOException {
        expect(browser.get("/units/" + units.get(ThreadLocalRandom.current().nextInt(units.size()))), 200);
    }

    void search() throws IOException {
        var sought = SOUGHT.get(ThreadLocalRandom.current().nextInt(SOUGHT.size()));
        expect(browser.get("/units?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8)), 200);
    }

    /// Opens the dossier, writes its cover, attaches a scan and lays it before the head; then the head sends it up.
    /// Each is one request; the pages between them are read too, as a browser would.
    void submit(Latencies latencies) throws IOException {
        var page = timed(latencies, () -> browser.get("/duties/" + duty), 200);
        var form = Form.on(page.text(), "/duties/" + duty + "/draft")
                .with("number", "12/KH-UBND")
                .with("issuedOn", "10/02/2020")
                .with("summary", "Kế hoạch tổ chức Hội nghị điển hình tiên tiến")
                .with("signer", "Nguyễn Văn An")
                .with("act", "submit");
        timed(latencies, () -> form.sendWithFile(browser, "files", "ke-hoach.pdf", scan()), 302);
        var laid = timed(latencies, () -> browser.get("/duties/" + duty), 200);
        var approval = Form.on(laid.text(), "/duties/" + duty + "/approval");
        timed(latencies, () -> approval.send(browser), 302);
    }

    /// So that it can be sent up again. Done in the table, because the receiver's work is not what is measured.
    void takeBack(Connection database) throws SQLException {
        try (var update = database.prepareStatement("update duty.dossier set state = 'drafting' where duty_id = ?")) {
            update.setLong(1, duty);
            update.execute();
        }
        try (var update = database.prepareStatement(
                "update duty.attachment set removed_at = now() where duty_id = ? and removed_at is null")) {
            update.setLong(1, duty);
            update.execute();
        }
    }

    private byte[] scan() {
        var head = "%PDF-1.7\n%" + ThreadLocalRandom.current().nextLong() + "\n";
        var foot = "\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, paper, 0, head.length());
        System.arraycopy(
                foot.getBytes(StandardCharsets.US_ASCII), 0, paper, paper.length - foot.length(), foot.length());
        return paper;
    }

    @FunctionalInterface
    private interface Request {
        Browser.Answer send() throws IOException;
    }

    private Browser.Answer timed(Latencies latencies, Request request, int status) throws IOException {
        var begin = System.nanoTime();
        var answer = request.send();
        latencies.add(System.nanoTime() - begin);
        return expect(answer, status);
    }

    private Browser.Answer expect(Browser.Answer answer, int status) throws IOException {
        if (answer.status() != status && !(status == 302 && answer.status() == 303)) {
            throw new IOException("%s was answered %d instead of %d: %s"
                    .formatted(name, answer.status(), status, words(answer.text())));
        }
        return answer;
    }

    private static String words(String page) {
        var words = page.replaceAll("(?s).*<main", "<main")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        return words.substring(0, Math.min(400, words.length()));
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
