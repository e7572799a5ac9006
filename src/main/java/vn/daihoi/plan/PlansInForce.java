package vn.daihoi.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;

/// The plan that binds a unit on a day: the versions in force from the top of the tree down to the unit, laid over each
/// other. Kept in memory; every instance forgets when any instance puts a plan in force.
@Component
public class PlansInForce {
    /// Topic of live updates.
    public static final String TOPIC = "plan";

    private record Versions(Map<Long, List<StoredPlan>> byUnit, long generation) {}

    private final Plans plans;
    private final Cache<List<Long>, PlanInForce> laid =
            Caffeine.newBuilder().maximumSize(500).build();
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Versions known;

    PlansInForce(Plans plans, LiveUpdates live) {
        this.plans = plans;
        live.subscribe(change -> {
            if (change.topic().equals(TOPIC) || change.topic().equals(Change.EVERYTHING)) {
                forget();
            }
        });
    }

    /// The rules that bind the unit; empty before the first plan is in force.
    ///
    /// @param unitPath ids from the root down to the unit, as an ltree: `1.12.57`
    public Optional<Plan> on(LocalDate day, String unitPath) {
        return find(day, unitPath).map(PlanInForce::plan);
    }

    /// The same with the versions it comes from.
    public Optional<PlanInForce> find(LocalDate day, String unitPath) {
        var versions = inForce(day, unitPath);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(laid.get(versions.stream().map(StoredPlan::id).toList(), _ -> Layers.lay(versions)));
    }

    /// What was in effect on the first day of this very version.
    public PlanInForce laidWith(StoredPlan version) {
        var cut = version.unitPath().lastIndexOf('.');
        var chain = new ArrayList<StoredPlan>();
        if (cut > 0) {
            chain.addAll(inForce(version.inForce(), version.unitPath().substring(0, cut)));
        }
        chain.add(version);
        return laid.get(chain.stream().map(StoredPlan::id).toList(), _ -> Layers.lay(chain));
    }

    /// The versions of one unit's own plans, in the order in which they came into force.
    public List<StoredPlan> historyOf(long unitId) {
        return versions().getOrDefault(unitId, List.of());
    }

    private List<StoredPlan> inForce(LocalDate day, String unitPath) {
        var byUnit = versions();
        var found = new ArrayList<StoredPlan>();
        for (var id : unitPath.split("\\.")) {
            latest(byUnit.getOrDefault(Long.valueOf(id), List.of()), day).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<StoredPlan> latest(List<StoredPlan> inOrder, LocalDate day) {
        return inOrder.reversed().stream()
                .filter(version -> !version.inForce().isAfter(day))
                .findFirst();
    }

    private Map<Long, List<StoredPlan>> versions() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return load();
        }
        var now = known;
        if (now == null || now.generation() != generation.get()) {
            var before = generation.get();
            now = new Versions(load(), before);
            known = now;
        }
        return now.byUnit();
    }

    private Map<Long, List<StoredPlan>> load() {
        return plans.all().stream().collect(Collectors.groupingBy(StoredPlan::unitId));
    }

    private void forget() {
        generation.incrementAndGet();
    }

    /// From here to the end of the transaction this thread sees what it has written, and nobody else does.
    void changedInThisTransaction() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(PlansInForce.this);
                forget();
            }
        });
    }
}
