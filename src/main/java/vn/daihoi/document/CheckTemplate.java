package vn.daihoi.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Template;
import vn.daihoi.typeset.TemplateFault;
import vn.daihoi.typeset.TemplateRefused;

/// Says what is wrong with a Word file that is to be a template, each fault with its place.
@Component
class CheckTemplate {
    private final BuiltIn builtIn;
    private final Dictionary dictionary;

    CheckTemplate(BuiltIn builtIn, Dictionary dictionary) {
        this.builtIn = builtIn;
        this.dictionary = dictionary;
    }

    List<Finding> faults(byte[] docx, PaperSource source) {
        var t = dictionary.here();
        try {
            var template = Template.read(docx, builtIn.names(source));
            return template.faults().stream().map(fault -> finding(fault, t)).toList();
        } catch (TemplateRefused refused) {
            return List.of(breach("VS-202", t.of(refused.key())));
        }
    }

    private static Finding finding(TemplateFault fault, Words t) {
        var place = fault.place();
        return breach(
                "VS-201",
                t.of(fault.key(), fault.values().toArray()),
                t.of(place.key(), place.values().toArray()),
                place.around());
    }

    private static Finding breach(String code, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), "file");
    }
}
