package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daihoi.plan.yaml.PlanFile;
import vn.daihoi.shared.Finding;

/// Lays the versions in force over each other, from the top of the tree down.
final class Layers {
    private static final Logger LOG = LoggerFactory.getLogger(Layers.class);

    private @Nullable PlanDocument document;
    private final List<StoredPlan> used = new ArrayList<>();
    private final List<Finding> conflicts = new ArrayList<>();

    private Layers() {}

    static PlanInForce lay(List<StoredPlan> versions) {
        var layers = new Layers();
        versions.forEach(layers::add);
        var document = layers.document;
        if (document == null) {
            throw new IllegalStateException("no plan among versions (%s) stands by itself".formatted(versions));
        }
        return new PlanInForce(document, List.copyOf(layers.used), List.copyOf(layers.conflicts));
    }

    /// A derived plan of an earlier season no longer binds when the plan above it is another one.
    private void add(StoredPlan version) {
        var name = version.planCode() + ".yaml";
        var file = PlanFile.of(version.yaml());
        var above = document;
        try {
            if (!file.isDerived()) {
                use(version, PlanReader.read(name, file, PlanReader.VIETNAMESE));
            } else if (above != null && above.plan().code().equals(file.parent())) {
                var derived = PlanReader.readDerived(name, file, above, PlanReader.VIETNAMESE);
                conflicts.addAll(derived.conflicts());
                use(version, derived.document());
            }
        } catch (PlanRefused refused) {
            // An amendment above can take away a tier or a paragraph that this plan builds on.
            LOG.warn(
                    "plan {} version {} no longer fits the plan above it: {}",
                    name,
                    version.number(),
                    refused.getMessage());
            conflicts.add(Finding.breach("plan.derived-broken").at(version.planCode()));
        }
    }

    private void use(StoredPlan version, PlanDocument read) {
        document = read;
        used.add(version);
    }
}
