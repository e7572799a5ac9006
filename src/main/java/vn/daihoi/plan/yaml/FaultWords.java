package vn.daihoi.plan.yaml;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.JsonNode;
import vn.daihoi.plan.PlanFault;
import vn.daihoi.shared.Finding;

/// Puts faults into words, without Spring: the command line uses them too.
public final class FaultWords {
    private static final String PREFIX = "plan.fault.";

    private final String file;
    private final JsonNode root;
    private final Locale locale;
    private final ResourceBundle messages;

    public FaultWords(String file, JsonNode root, Locale locale) {
        this.file = file;
        this.root = root;
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(
                "messages.plan",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public PlanFault of(Fault fault) {
        var code = PREFIX + fault.code();
        var hint = code + ".hint" + (fault.hint().isEmpty() ? "" : "." + fault.hint());
        return new PlanFault(
                file, fault.line(), PlanPath.of(fault.pointer(), root), say(code, fault), say(hint, fault));
    }

    /// A conflict of a derived plan with its parent, as a fault of the file.
    public PlanFault ofConflict(PlanFile derived, Finding conflict) {
        var field = String.valueOf(conflict.field());
        var values = conflict.values().toArray();
        var reason = new MessageFormat(messages.getString(conflict.code()), locale).format(values);
        var cure = new MessageFormat(messages.getString(conflict.code() + ".cure"), locale).format(values);
        var fault = Fault.at(
                derived.lineOf(pointer(field, derived)),
                "",
                "loosened",
                reason,
                String.valueOf(conflict.citation()),
                cure);
        return new PlanFault(file, fault.line(), field, say(PREFIX + "loosened", fault), cure);
    }

    /// `tiers[co-so].cap` → `/tiers/0/cap`.
    private static String pointer(String path, PlanFile file) {
        return file.yaml()
                .lines()
                .pointers()
                .filter(pointer -> PlanPath.of(pointer, file.yaml().root()).equals(path))
                .findFirst()
                .orElse("");
    }

    private String say(String key, Fault fault) {
        var values = fault.values().stream().map(String::valueOf).toArray();
        return new MessageFormat(messages.getString(key), locale).format(values);
    }
}
