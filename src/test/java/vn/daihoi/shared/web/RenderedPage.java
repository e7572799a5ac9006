package vn.daihoi.shared.web;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Draws templates without a server.
public final class RenderedPage {
    private static final AllWords MESSAGES = messages();

    private RenderedPage() {}

    public static Words words(String language) {
        return new Dictionary(MESSAGES).in(java.util.Locale.of(language));
    }

    static Frame frame(String language) {
        var t = words(language);
        return new Frame(
                t,
                "/components",
                new Frame.Person("Nguyễn Thị Thúy Hằng", t.of("shared.role.STANDING_BODY")),
                List.of(
                        place("Tổng quan", "/", false),
                        new Frame.Places(
                                "Đại biểu",
                                List.of(
                                        new Frame.Place("Danh sách đại biểu", "/lists", false),
                                        new Frame.Place("Con người", "/people", false))),
                        place("Kế hoạch", "/plan", false),
                        place("Đơn vị", "/units", true),
                        place("Hội nghị", "/conferences", false),
                        place("Nhiệm vụ phải nộp", "/duties", false),
                        place("Nhật ký", "/journal", false)),
                "Mùa đại hội 2019–2020, tỉnh Sóc Trăng",
                LocalDate.of(2020, 2, 12),
                Flash.done("shared.components.fine"),
                false,
                () -> 3,
                () -> new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "token"));
    }

    private static Frame.Places place(String label, String path, boolean current) {
        return new Frame.Places(label, List.of(new Frame.Place(label, path, current)));
    }

    /// The page of all parts, as an administrator would see it.
    public static String components(String language, Instant drawn) {
        return of("shared/components.jte", Map.of("frame", frame(language), "page", ComponentsPage.sample(drawn)));
    }

    static String of(String template, Map<String, Object> model) {
        var page = new StringOutput();
        new JteConfiguration().templateEngine().render(template, model, page);
        return page.toString();
    }

    private static AllWords messages() {
        try {
            return new WordsConfiguration().messageSource();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
