package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.BlankPaper;

/// What the page's script does on a delegate's phone, over real HTTP: whatever is not answered is asked again, with the
/// same paper.
final class VotingPhone {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern TOKEN =
            Pattern.compile("data-csrf=\"[^\"]*?(?:&#34;|&quot;):(?:&#34;|&quot;)([^\"&]+)");
    private static final Pattern SIGNATURE = Pattern.compile("\"signature\":\"([^\"]+)\"");

    private final HttpClient nobody = client().build();
    private final HttpClient client =
            client().cookieHandler(new CookieManager()).build();
    private final String link;
    private final IntSupplier server;
    private String token = "";

    /// @param server the port of an instance that should be there now
    VotingPhone(String secret, IntSupplier server) {
        this.link = "/i/" + secret + "/vote";
        this.server = server;
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2));
    }

    void open() throws IOException, InterruptedException {
        var page = client.send(to(link).build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).as(page + page.body()).isTrue();
        token = found.group(1);
    }

    /// Until the signature comes.
    BlankPaper.Signed take(BlankPaper blank) throws InterruptedException {
        while (true) {
            var answer = ask(blank);
            if (answer.isPresent()) {
                return blank.signedBy(answer.get()).orElseThrow();
            }
            Thread.sleep(100);
        }
    }

    /// Empty where no answer came: the line is dead.
    Optional<byte[]> ask(BlankPaper blank) throws InterruptedException {
        var json = "{\"blinded\":\"" + TEXT.encodeToString(blank.blinded()) + "\"}";
        var request = to(link + "/paper").header("X-XSRF-TOKEN", token);
        return send(client, request, json).map(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var found = SIGNATURE.matcher(answer.body());
            assertThat(found.find()).as(answer.body()).isTrue();
            return Base64.getUrlDecoder().decode(found.group(1));
        });
    }

    /// Until it is said that the ballot lies in the box.
    void cast(String code, Ballot ballot) throws InterruptedException {
        var json = "{\"paper\":\"%s\",\"signature\":\"%s\",\"choice\":\"%s\",\"opening\":\"%s\"}"
                .formatted(
                        TEXT.encodeToString(ballot.paper().bytes()),
                        TEXT.encodeToString(ballot.signature()),
                        ballot.choice().code(),
                        TEXT.encodeToString(ballot.opening()));
        while (true) {
            var answer = send(nobody, to("/ballot-box/" + code + "/ballots"), json);
            if (answer.isPresent()) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(204);
                return;
            }
            Thread.sleep(100);
        }
    }

    private Optional<HttpResponse<String>> send(HttpClient from, HttpRequest.Builder request, String json)
            throws InterruptedException {
        request.header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json));
        try {
            var answer = from.send(request.build(), BodyHandlers.ofString());
            return answer.statusCode() >= 500 ? Optional.empty() : Optional.of(answer);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getAsInt() + path))
                .timeout(Duration.ofSeconds(20));
    }
}
