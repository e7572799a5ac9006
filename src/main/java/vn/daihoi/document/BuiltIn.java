package vn.daihoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.daihoi.typeset.Blueprint;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperHead;
import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.Template;
import vn.daihoi.typeset.TemplateRefused;

/// The templates that come with the program, one blueprint for each kind of paper.
@Component
public class BuiltIn {
    private record Key(String code, Regime regime) {}

    private final Map<Key, byte[]> drawn = new ConcurrentHashMap<>();
    private final Map<Key, Template> read = new ConcurrentHashMap<>();

    /// The names that the blueprint of a kind uses, each with what it says.
    public static Fields fields(String code) {
        return blueprint(code).fields();
    }

    /// All names a template of this kind may use.
    public Fields names(PaperSource source) {
        return PaperHead.FIELDS.and(source.fields());
    }

    /// As a Word file, to be changed by its user.
    public byte[] docx(String code, Regime regime) {
        return drawn.computeIfAbsent(
                new Key(code, regime), key -> blueprint(key.code).docx(key.regime));
    }

    Template template(PaperSource source, Regime regime) {
        return read.computeIfAbsent(new Key(source.code(), regime), key -> read(source, key));
    }

    private Template read(PaperSource source, Key key) {
        try {
            return Template.read(docx(key.code, key.regime), names(source));
        } catch (TemplateRefused e) {
            throw new IllegalStateException("built-in template (%s) is refused".formatted(key.code), e);
        }
    }

    private static Blueprint blueprint(String code) {
        var path = "/document/papers/%s/template.xml".formatted(code);
        try (var stream = BuiltIn.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no blueprint at (%s)".formatted(path));
            }
            return Blueprint.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
