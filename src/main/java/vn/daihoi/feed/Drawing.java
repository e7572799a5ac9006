package vn.daihoi.feed;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Draws a template for everybody at once, hence in Vietnamese: `@param Words t` and `@param XPicture picture`.
@Component
public class Drawing {
    private final TemplateEngine engine;
    private final Words words;

    Drawing(TemplateEngine engine, Dictionary dictionary) {
        this.engine = engine;
        this.words = dictionary.in(Dictionary.VIETNAMESE);
    }

    public Words words() {
        return words;
    }

    public String of(String template, Object picture) {
        var html = new StringOutput();
        engine.render(template + ".jte", Map.of("t", words, "picture", picture), html);
        return html.toString();
    }
}
