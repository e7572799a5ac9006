package vn.daihoi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A form of a page as a person would send it: what the page put into it, and what was typed.
final class Form {
    private static final Pattern FIELD = Pattern.compile("<input[^>]*>|<textarea[^>]*>[^<]*");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final String BOUNDARY = "----daihoi-benchmark";

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(String action) {
        this.action = action;
    }

    /// The form of the page that posts to an address matching the pattern.
    static Form on(String page, String actionPattern) {
        var forms = Pattern.compile("<form[^>]*action=\"(" + actionPattern + ")\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!forms.find()) {
            throw new IllegalStateException("no form posts to (%s) on a page of %d characters: %s"
                    .formatted(
                            actionPattern,
                            page.length(),
                            page.replaceAll("(?s).*<main", "<main").replaceAll("\\s+", " ")));
        }
        var form = new Form(forms.group(1).replace("&amp;", "&"));
        FIELD.matcher(forms.group(2)).results().map(it -> it.group()).forEach(form::take);
        return form;
    }

    private void take(String field) {
        var name = NAME.matcher(field);
        var value = VALUE.matcher(field);
        var unchecked = field.contains("type=\"checkbox\"") && !field.contains(" checked");
        var file = field.contains("type=\"file\"");
        if (name.find() && !unchecked && !file) {
            fields.put(
                    name.group(1),
                    value.find() ? value.group(1).replace("&#34;", "\"").replace("&amp;", "&") : "");
        }
    }

    Form with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Browser.Answer send(Browser browser) throws IOException {
        var body = fields.entrySet().stream()
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.post(action, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    Browser.Answer sendWithFile(Browser browser, String field, String fileName, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var entry : fields.entrySet()) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(BOUNDARY, entry.getKey(), entry.getValue()));
        }
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, field, fileName));
        write(body, "Content-Type: application/pdf\r\n\r\n");
        body.write(content);
        write(body, "\r\n--%s--\r\n".formatted(BOUNDARY));
        return browser.post(action, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
