package vn.daihoi.shared.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One sentence that survives the redirect after a form: what was done, or what to heed.
public record Flash(boolean heed, String key, List<String> values) implements Serializable {
    static final String ATTRIBUTE = "flash";

    public static Flash done(String key, String... values) {
        return new Flash(false, key, List.of(values));
    }

    public static Flash heed(String key, String... values) {
        return new Flash(true, key, List.of(values));
    }

    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }

    public String text(Words t) {
        return t.of(key, values.toArray());
    }
}
