package vn.daihoi.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The sample input kept beside a built-in template.
///
/// @param head null for what carries no letterhead
/// @param copies for papers of which each guest gets one; else null
public record Sample(
        LocalDate date,
        @Nullable PaperHead head,
        Map<String, Object> values,
        @Nullable List<Map<String, Object>> copies) {
    private static final Path PAPERS = Path.of("src/main/resources/document/papers");

    static List<String> codes() {
        try (var folders = Files.list(PAPERS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("sample.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample of(String code) throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(PAPERS.resolve(code).resolve("sample.json")), Sample.class);
    }

    static boolean isNumbered(String code) throws IOException {
        return !Files.readString(PAPERS.resolve(code).resolve("template.xml")).contains("numbers=\"no\"");
    }

    static Template template(String code, Regime regime) throws IOException, TemplateRefused {
        var blueprint = Blueprint.read(Files.readString(PAPERS.resolve(code).resolve("template.xml")));
        return Template.read(blueprint.docx(regime), PaperHead.FIELDS.and(blueprint.fields()));
    }

    static Filled filled(String code) throws IOException, TemplateRefused {
        var sample = of(code);
        var template = template(code, Regime.on(sample.date));
        if (!template.faults().isEmpty()) {
            throw new IllegalStateException(code + ": " + template.faults());
        }
        var known = Values.from(sample.values);
        var all = sample.head == null ? known : sample.head.values().over(known);
        return sample.copies == null
                ? template.fill(all)
                : template.fillEach(
                        sample.copies.stream()
                                .map(copy -> all.over(Values.from(copy)))
                                .toList(),
                        _ -> {});
    }
}
