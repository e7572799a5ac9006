package vn.daihoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.shared.web.RenderedPage;
import vn.daihoi.shared.web.SecurityHeaders;

/// Every shared part in a real browser under the real security policy, without the program behind it.
class SharedPagesIT {
    private static final Path STATIC = Path.of("src/main/resources/static");

    private static Chromium chromium;
    private static HttpServer server;
    private static byte[] before;
    private static byte[] after;

    /// Once set, the stream tells of a change and the page is served as it is afterwards.
    private static final AtomicBoolean CHANGED = new AtomicBoolean();

    private BrowserContext context;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.launch();
        before = RenderedPage.components("vi", Instant.parse("2020-02-12T01:00:00Z"))
                .getBytes(StandardCharsets.UTF_8);
        after = RenderedPage.components("vi", Instant.parse("2020-02-29T01:00:00Z"))
                .getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", SharedPagesIT::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            server.stop(0);
        }
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void the_parts_break_no_rule_of_accessibility_at_a_desk_or_on_a_phone() {
        for (var page : List.of(atDesk(), onPhone())) {
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .isEmpty();
        }
    }

    @Test
    void nothing_sticks_out_of_a_phone() {
        assertThat(onPhone().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes_by_keyboard() {
        var page = onPhone();

        page.getByText("Danh mục").press("Enter");
        assertThat(page.locator(".places-phone nav").isVisible()).isTrue();
        assertThat(page.locator(".places-phone nav").boundingBox().x)
                .as("because a menu beyond the edge of the screen cannot be read")
                .isNotNegative();
        page.keyboard().press("Escape");
        assertThat(page.locator(".places-phone nav").isVisible()).isFalse();
    }

    @Test
    void a_confirmation_opens_over_the_page_and_can_be_left() {
        var page = atDesk();

        page.getByText("Trả lại hồ sơ").first().click();
        assertThat(page.locator("dialog#return").isVisible()).isTrue();
        page.locator("dialog#return").getByText("Thôi").click();
        assertThat(page.locator("dialog#return").isVisible()).isFalse();
    }

    @Test
    void a_file_that_is_too_large_or_of_another_kind_is_told_before_it_is_sent(@TempDir Path folder)
            throws IOException {
        var large = Files.createFile(folder.resolve("kế hoạch.pdf"));
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21 << 20);
        }
        var page = atDesk();
        var field = page.locator("#f-sample-file");

        field.setInputFiles(new FilePayload("kế hoạch.exe", "application/pdf", new byte[10]));
        assertThat(page.locator(".upload output").textContent()).contains("kế hoạch.exe", "Hãy chọn tệp");
        field.setInputFiles(large);
        assertThat(page.locator(".upload output").textContent()).contains("21 MB", "lớn hơn 20 MB");
        field.setInputFiles(new FilePayload("kế hoạch.pdf", "application/pdf", new byte[1 << 16]));
        assertThat(page.locator(".upload output").textContent()).isEqualTo("kế hoạch.pdf (64 KB)");
    }

    @Test
    void a_citation_opens_the_paragraph_beside_the_work() {
        var page = atDesk();

        page.locator(".finding .citation").first().click();
        page.locator("#paper").waitFor();

        assertThat(page.locator("#paper-text").textContent()).contains("Nguyên văn đoạn II.2.b");
        assertThat(page.url()).endsWith("/components");
    }

    @Test
    void a_live_part_fetches_itself_when_its_topic_changed_and_leaves_the_form_alone() {
        var page = atDesk();
        page.locator("#f-sample-text").fill("đang gõ dở");
        assertThat(page.locator("#drawn").textContent()).contains("08:00, 12/02/2020");

        CHANGED.set(true);
        page.locator("#drawn").getByText("08:00, 29/02/2020").waitFor();

        assertThat(page.locator("#drawn").count()).isEqualTo(1);
        assertThat(page.locator("#f-sample-text").inputValue()).isEqualTo("đang gõ dở");
        CHANGED.set(false);
    }

    @Test
    void a_page_opened_in_a_tab_behind_listens_once_it_is_looked_at() {
        context = chromium.desk(address());
        var page = context.newPage();
        var listens = new AtomicBoolean();
        page.onRequest(request -> listens.compareAndSet(false, request.url().endsWith("/live")));
        page.addInitScript("Object.defineProperty(document, 'hidden', { configurable: true, value: true })");
        page.navigate("/components");
        page.waitForTimeout(500);
        assertThat(listens).isFalse();

        CHANGED.set(true);
        page.evaluate("""
            () => {
              Object.defineProperty(document, "hidden", { configurable: true, value: false });
              document.dispatchEvent(new Event("visibilitychange"));
            }
            """);
        page.locator("#drawn").getByText("08:00, 29/02/2020").waitFor();

        assertThat(listens).isTrue();
        CHANGED.set(false);
    }

    @Test
    void a_page_whose_first_connection_fails_tries_again_by_itself() {
        context = chromium.desk(address());
        var page = context.newPage();
        var refused = new AtomicInteger();
        page.route("**/live", route -> {
            if (refused.incrementAndGet() == 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate("/components");

        page.getByText("Mất kết nối").waitFor();
        page.waitForCondition(() -> !page.locator("#lost").isVisible());
        assertThat(refused).hasValue(2);
    }

    @Test
    void a_page_that_lost_its_connection_says_so_until_it_has_it_again() {
        context = chromium.desk(address());
        var page = context.newPage();
        page.navigate("/components");

        context.setOffline(true);
        page.getByText("Mất kết nối").waitFor();
        assertThat(page.locator(".stale").count()).isPositive();
        context.setOffline(false);
        page.waitForCondition(() -> !page.locator("#lost").isVisible());
        assertThat(page.locator(".stale").count()).isZero();
    }

    @Test
    void the_form_with_errors_takes_the_focus_and_leads_to_the_field() {
        var page = atDesk();

        page.locator("[role=alert] a").first().click();
        assertThat(page.evaluate("location.hash")).isEqualTo("#f-sample-day");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-sample-day");
    }

    private Page atDesk() {
        return visit(chromium.desk(address()));
    }

    private Page onPhone() {
        return visit(chromium.phone(address()));
    }

    private Page visit(BrowserContext fresh) {
        context = fresh;
        var page = fresh.newPage();
        page.onConsoleMessage(
                message -> assertThat(message.type()).as(message.text()).isNotEqualTo("error"));
        page.navigate("/components");
        return page;
    }

    private static String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY);
        headers.set("Content-Type", type(path));
        var body = body(path);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] body(String path) throws IOException {
        if (path.equals("/components")) {
            return CHANGED.get() ? after : before;
        }
        if (path.equals("/live")) {
            return (CHANGED.get() ? "event: clock\ndata: clock\n\n" : ": open\n\n").getBytes(StandardCharsets.UTF_8);
        }
        if (path.startsWith("/plan/paragraphs/")) {
            var id = path.substring(path.lastIndexOf('/') + 1);
            return "<main><article id=\"paragraph\"><p>Nguyên văn đoạn %s</p></article></main>"
                    .formatted(id)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return Files.readAllBytes(STATIC.resolve(path.substring(1)));
    }

    private static String type(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "/live" -> "text/event-stream";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "text/html;charset=UTF-8";
        };
    }
}
