package vn.daihoi.plan;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.plan.yaml.YamlReader;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// Works on the draft of a unit's plan: begin it, save it, check it, throw it away.
@Service
public class EditDraft {
    private final Drafts drafts;
    private final PlansInForce inForce;
    private final PlanOwners owners;
    private final LiveUpdates live;
    private final SeasonClock clock;

    EditDraft(Drafts drafts, PlansInForce inForce, PlanOwners owners, LiveUpdates live, SeasonClock clock) {
        this.drafts = drafts;
        this.inForce = inForce;
        this.owners = owners;
        this.live = live;
        this.clock = clock;
    }

    /// The unit whose plan the actor reads and, with the role for it, writes: the top of the actor's scope.
    public Optional<PlanOwner> homeOf(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? owners.root() : owners.find(unitId);
    }

    public PlanOwner requireHome(Actor actor) {
        return homeOf(actor).orElseThrow(() -> new NotThere("unit of account", actor.accountId()));
    }

    public Optional<Draft> find(PlanOwner owner) {
        return drafts.find(owner.unitId());
    }

    /// Begins a draft from a text; where there is one already, that one stays.
    @Transactional
    public void begin(PlanOwner owner, String yaml) {
        if (drafts.add(owner, bounded(yaml), clock.instant(), actorName())) {
            live.changed(PlansInForce.TOPIC, owner.path());
        }
    }

    /// Saves the text as it is, faults and all, so that nothing typed is lost.
    ///
    /// @param typedOn version of the draft the page was opened on
    @Transactional
    public void save(PlanOwner owner, String yaml, int typedOn) {
        var draft = drafts.lock(owner.unitId()).orElseThrow(() -> new NotThere("draft of unit", owner.code()));
        StaleEdit.unlessCurrent("draft of unit", owner.code(), typedOn, draft.version());
        drafts.save(owner.unitId(), bounded(yaml), clock.instant(), actorName());
        live.changed(PlansInForce.TOPIC, owner.path());
    }

    @Transactional
    public void throwAway(PlanOwner owner, int seen) {
        var draft = drafts.lock(owner.unitId()).orElseThrow(() -> new NotThere("draft of unit", owner.code()));
        StaleEdit.unlessCurrent("draft of unit", owner.code(), seen, draft.version());
        drafts.remove(owner.unitId());
        live.changed(PlansInForce.TOPIC, owner.path());
    }

    public DraftCheck check(PlanOwner owner, String yaml, Locale locale) {
        return DraftCheck.of(yaml, owner, above(owner), locale);
    }

    /// The plan that binds the unit from above today; empty for the unit at the top.
    public Optional<PlanDocument> above(PlanOwner owner) {
        var cut = owner.path().lastIndexOf('.');
        return cut < 0
                ? Optional.empty()
                : inForce.find(clock.today(), owner.path().substring(0, cut)).map(PlanInForce::document);
    }

    private static String bounded(String yaml) {
        return yaml.length() > YamlReader.LARGEST ? yaml.substring(0, YamlReader.LARGEST + 1) : yaml;
    }

    private static String actorName() {
        return Acting.current().orElse(Actor.SYSTEM).name();
    }
}
