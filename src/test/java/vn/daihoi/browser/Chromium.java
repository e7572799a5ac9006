package vn.daihoi.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium. Maven cannot bring a browser: where there is none the journeys are skipped, loudly;
/// on CI, which installs one, that is a failure.
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /// Root needs no sandbox; the rest keeps the browser from calling home.
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /// A machine that builds and browses at once is slow; a page that is wrong stays wrong longer than this.
    private static final double PATIENCE = 20_000;

    private Chromium(Path executable, List<String> more) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
    }

    static Chromium launch() {
        return launch(List.of());
    }

    /// A camera that shows this film over and over.
    static Chromium filming(Path film) {
        return launch(List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
    }

    private static Chromium launch(List<String> more) {
        var found = find();
        if (found.isEmpty()) {
            System.err.println("*** NO CHROMIUM FOUND: the browser journeys do not run. apt-get install chromium ***");
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("CI has no Chromium; .ci/run installs it");
            }
        }
        assumeTrue(found.isPresent(), "no Chromium on this machine");
        return new Chromium(found.get(), more);
    }

    private static Optional<Path> find() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /// A fresh person at a desk, reading Vietnamese.
    BrowserContext desk(String address) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setViewportSize(1440, 900));
    }

    BrowserContext phone(String address) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setViewportSize(360, 740)
                .setHasTouch(true));
    }

    /// A visitor whose browser runs no script.
    BrowserContext withoutScript(String address) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
