package vn.daihoi.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.daihoi.plan.yaml.FaultWords;
import vn.daihoi.plan.yaml.PlanFile;
import vn.daihoi.plan.yaml.YamlReader;

/// Checks a plan file as `plan check FILE` does: nothing returned means it can be put in force.
public final class PlanCheck {

    private PlanCheck() {}

    public static List<PlanFault> check(Path path) {
        return check(path, PlanReader.VIETNAMESE);
    }

    /// A derived plan is checked against its parent, whose file is looked for beside it and among the bundled plans.
    public static List<PlanFault> check(Path path, Locale locale) {
        var name = path.toString();
        try {
            var file = read(path);
            if (!file.isDerived()) {
                return file.faults(name, List.of(), locale);
            }
            return parent(path, file.parent())
                    .map(parent -> checkDerived(name, file, parent, locale))
                    .orElseGet(() -> List.of(words(name, locale)
                            .of(file.faultAt("/plan/derives-from", "parent-unknown", file.parent()))));
        } catch (IOException e) {
            return List.of(words(name, locale).of(PlanFile.unread(String.valueOf(e.getMessage()))));
        }
    }

    private static List<PlanFault> checkDerived(String name, PlanFile file, PlanFile parent, Locale locale) {
        var words = words(name, locale);
        if (!parent.faults(name, List.of(), locale).isEmpty()) {
            return List.of(words.of(file.faultAt("/plan/derives-from", "parent-faulty", file.parent())));
        }
        try {
            var above = PlanReader.read(name, parent, locale);
            return PlanReader.readDerived(name, file, above, locale).conflicts().stream()
                    .map(conflict -> words.ofConflict(file, conflict))
                    .toList();
        } catch (PlanRefused refused) {
            return refused.faults();
        }
    }

    private static Optional<PlanFile> parent(Path path, String code) throws IOException {
        var folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        try (var files = Files.list(folder)) {
            var beside = files.filter(it -> it.toString().matches(".*\\.ya?ml") && !it.equals(path))
                    .sorted();
            for (var candidate : (Iterable<Path>) beside::iterator) {
                var file = read(candidate);
                if (file.code().equals(code)) {
                    return Optional.of(file);
                }
            }
        }
        return PlanReader.BUNDLED.stream()
                .map(bundled -> PlanFile.of(PlanReader.bundled(bundled).yaml()))
                .filter(file -> file.code().equals(code))
                .findFirst();
    }

    private static PlanFile read(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return PlanFile.of(in.readNBytes(YamlReader.LARGEST + 1));
        }
    }

    private static FaultWords words(String name, Locale locale) {
        return new FaultWords(name, JsonNodeFactory.instance.objectNode(), locale);
    }
}
