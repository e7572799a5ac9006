package vn.daihoi.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps cookies, fills in the form's token, follows nothing by itself.
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;
    private String token = "";
    private String secret = "";

    public Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    /// The same address as a program that holds a personal access token.
    public static Visitor program(int port, String secret) {
        var program = new Visitor(port);
        program.secret = secret;
        return program;
    }

    public Answer json(String method, String path, String body) {
        return send(request(path, "Accept", "application/json", "Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, Map<String, String> form, String... headers) {
        var fields = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encoded(token))));
    }

    /// A form with one file.
    public Answer upload(String path, String field, String fileName, byte[] content) {
        return upload(path, Map.of(), field, fileName, content);
    }

    /// A form with fields and one file.
    public Answer upload(String path, Map<String, String> form, String field, String fileName, byte[] content) {
        var edge = "----a-visitor-sends-a-file";
        var head = new StringBuilder(part(edge, "_csrf", token));
        form.forEach((name, value) -> head.append(part(edge, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                .formatted(edge, field, fileName));
        head.append("Content-Type: application/octet-stream\r\n\r\n");
        var parts = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head.toString()),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(parts));
    }

    /// A form with one file that is made while it is sent.
    ///
    /// @param length to announce of the file; negative to announce none
    public Answer pour(String path, String field, String fileName, InputStream content, long length) {
        var edge = "----a-visitor-sends-a-file";
        var head = part(edge, "_csrf", token)
                + "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(edge, field, fileName);
        var tail = "\r\n--" + edge + "--\r\n";
        var all = new SequenceInputStream(Collections.enumeration(List.of(stream(head), content, stream(tail))));
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> all);
        var announced = length < 0
                ? body
                : HttpRequest.BodyPublishers.fromPublisher(body, length + head.length() + tail.length());
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(announced));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String part(String edge, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, value);
    }

    public Answer signIn(String username, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("username", username, "password", password));
    }

    /// Without a token, as another site would make a browser do it.
    public Answer forge(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                .header("Accept", "text/html");
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret).setHeader("Accept", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return new Answer(answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public record Answer(HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        public String body() {
            return http.body();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /// Where it sends the browser, without scheme and port.
        public String location() {
            return header("Location").replaceFirst("^http://[^/]+", "");
        }
    }
}
