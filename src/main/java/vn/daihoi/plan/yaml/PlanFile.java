package vn.daihoi.plan.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import vn.daihoi.plan.PlanFault;

/// A plan file taken apart: the tree and every fault that was found, in the order of the lines.
public final class PlanFile {
    private final YamlFile yaml;

    private PlanFile(YamlFile yaml) {
        this.yaml = yaml;
    }

    public static PlanFile of(byte[] bytes) {
        return new PlanFile(YamlReader.read(bytes));
    }

    public static PlanFile of(String text) {
        return new PlanFile(YamlReader.read(text));
    }

    public YamlFile yaml() {
        return yaml;
    }

    public String code() {
        return yaml.root().path("plan").path("code").asString("");
    }

    public int lineOf(String pointer) {
        return yaml.lines().of(pointer);
    }

    public Fault faultAt(String pointer, String code, Object... values) {
        return Fault.at(lineOf(pointer), pointer, code, values);
    }

    /// The fault of a file that could not even be opened.
    public static Fault unread(String reason) {
        return Fault.at(1, "", "file", reason);
    }

    /// Code of the plan it derives from; empty for a plan of its own.
    public String parent() {
        return yaml.root().path("plan").path("derives-from").asString("");
    }

    public boolean isDerived() {
        return yaml.root().path("plan").has("derives-from");
    }

    /// @param above the plan it derives from and the plans above that; empty for a plan of its own
    public List<PlanFault> faults(String name, List<? extends JsonNode> above, Locale locale) {
        var faults = new ArrayList<>(yaml.faults());
        if (!yaml.root().isEmpty()) {
            faults.addAll((isDerived() ? PlanSchema.DERIVED : PlanSchema.PLAN).check(yaml));
            faults.addAll(Consistency.check(yaml, List.copyOf(above)));
        }
        var words = new FaultWords(name, yaml.root(), locale);
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(words::of)
                .distinct()
                .toList();
    }
}
