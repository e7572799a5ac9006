package vn.daihoi.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.daihoi.plan.yaml.PlanBinding;
import vn.daihoi.plan.yaml.PlanFile;

/// Reads plan files. What is wrong is told all at once, with lines and hints.
public final class PlanReader {
    static final Locale VIETNAMESE = Locale.of("vi");
    /// Plans that come with the program.
    public static final List<String> BUNDLED = List.of("soc-trang-2020", "ben-tre-2014");

    private PlanReader() {}

    /// Reads a plan of its own.
    ///
    /// @param name of the file, for the faults
    /// @throws PlanRefused with every fault
    public static PlanDocument read(String name, String yaml, Locale locale) {
        return read(name, PlanFile.of(yaml), locale);
    }

    static PlanDocument read(String name, PlanFile file, Locale locale) {
        refuse(file.faults(name, List.of(), locale));
        var json = file.yaml().root();
        return new PlanDocument(file.yaml().text(), json, List.of(), PlanBinding.bind(json, List.of()));
    }

    /// Reads a plan that derives from another one. Conflicts with it are findings, not faults.
    ///
    /// @throws PlanRefused with every fault
    public static DerivedPlan readDerived(String name, String yaml, PlanDocument parent, Locale locale) {
        return readDerived(name, PlanFile.of(yaml), parent, locale);
    }

    static DerivedPlan readDerived(String name, PlanFile file, PlanDocument parent, Locale locale) {
        refuse(file.faults(name, parent.line(), locale));
        var derivation = Derivation.of(parent, file.yaml().root());
        var plan = PlanBinding.bind(derivation.json(), parent.line());
        return new DerivedPlan(
                new PlanDocument(file.yaml().text(), derivation.json(), parent.line(), plan), derivation.conflicts());
    }

    /// Reads a plan that comes with the program: `soc-trang-2020`.
    public static PlanDocument bundled(String name) {
        try (var in = PlanReader.class.getResourceAsStream("/plans/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "bundled plan is (%s), but there is none of that name".formatted(name));
            }
            return read(name + ".yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8), VIETNAMESE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(List<PlanFault> faults) {
        if (!faults.isEmpty()) {
            throw new PlanRefused(faults);
        }
    }
}
