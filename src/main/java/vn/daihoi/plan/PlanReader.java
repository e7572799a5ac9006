package vn.daihoi.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import vn.daihoi.plan.yaml.PlanBinding;
import vn.daihoi.plan.yaml.PlanFile;

/// Reads plan files. What is wrong is told all at once, with lines and hints.
public final class PlanReader {

    private PlanReader() {}

    /// Reads a plan of its own.
    ///
    /// @param name of the file, for the faults
    /// @throws PlanRefused with every fault
    public static PlanDocument read(String name, String yaml, Locale locale) {
        var file = PlanFile.of(yaml);
        var faults = file.faults(name, List.of(), locale);
        if (!faults.isEmpty()) {
            throw new PlanRefused(faults);
        }
        var json = file.yaml().root();
        return new PlanDocument(yaml, json, PlanBinding.bind(json, List.of()));
    }

    /// Reads a plan that comes with the program: `soc-trang-2020`.
    public static PlanDocument bundled(String name) {
        try (var in = PlanReader.class.getResourceAsStream("/plans/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("bundled plan is (%s), but there is none of that name".formatted(name));
            }
            return read(name + ".yaml", new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), VIETNAMESE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final Locale VIETNAMESE = Locale.of("vi");
}
