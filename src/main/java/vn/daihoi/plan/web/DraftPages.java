package vn.daihoi.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Draft;
import vn.daihoi.plan.DraftCheck;
import vn.daihoi.plan.EditDraft;
import vn.daihoi.plan.PlanChange;
import vn.daihoi.plan.PlanDifference;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanInForce;
import vn.daihoi.plan.PlanOwner;
import vn.daihoi.plan.PlanValues;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.FormErrors;

/// Puts the pages of a draft together.
@Component
class DraftPages {
    private final EditDraft drafts;
    private final PlansInForce plans;
    private final SeasonClock clock;

    DraftPages(EditDraft drafts, PlansInForce plans, SeasonClock clock) {
        this.drafts = drafts;
        this.plans = plans;
        this.clock = clock;
    }

    BeginPage begin(PlanOwner home, FormErrors errors) {
        var own = ownInForce(home).map(it -> it.plan().heading().number()).orElse("");
        var above = drafts.above(home).map(it -> it.plan().heading().number()).orElse("");
        return new BeginPage(home.name(), own, above, errors);
    }

    /// The plan in force that is the unit's own, not one from above.
    Optional<PlanInForce> ownInForce(PlanOwner home) {
        return plans.find(clock.today(), home.path()).filter(it -> it.version().unitId() == home.unitId());
    }

    DraftPage stored(Actor actor, PlanOwner home, Locale locale) {
        var draft = require(home);
        return page(actor, home, draft, draft.yaml(), null, Map.of(), FormErrors.none(), locale);
    }

    /// The page again with what was typed, after a form failed.
    DraftPage again(Actor actor, PlanOwner home, Map<String, String> typed, FormErrors errors, Locale locale) {
        var draft = require(home);
        return page(actor, home, draft, draft.yaml(), null, typed, errors, locale);
    }

    /// Somebody saved first: both texts are on the page, and saving again is on top of theirs.
    DraftPage clash(Actor actor, PlanOwner home, String yaml, Locale locale) {
        var draft = require(home);
        return page(actor, home, draft, yaml, draft, Map.of(), FormErrors.none(), locale);
    }

    Draft require(PlanOwner home) {
        return drafts.find(home).orElseThrow(() -> new NotThere("draft of unit", home.code()));
    }

    private DraftPage page(
            Actor actor,
            PlanOwner home,
            Draft draft,
            String yaml,
            @Nullable Draft theirs,
            Map<String, String> typed,
            FormErrors errors,
            Locale locale) {
        var check = drafts.check(home, yaml, locale);
        var document = check.document();
        return new DraftPage(
                home.name(),
                draft,
                yaml,
                check,
                document == null ? List.of() : changes(home, document, locale),
                document == null ? List.of() : PlanValues.of(document.plan()),
                actor.has(Roles.STANDING_BODY),
                theirs,
                typed,
                errors);
    }

    private List<PlanChange> changes(PlanOwner home, PlanDocument document, Locale locale) {
        return plans.find(clock.today(), home.path())
                .map(it -> {
                    var changes = PlanDifference.between(it.document(), document, locale);
                    return it.version().unitId() == home.unitId() ? changes : ofDerived(changes);
                })
                .orElse(List.of());
    }

    /// A derived plan has a heading and a text of its own, and what it leaves out stays as it is above.
    private static List<PlanChange> ofDerived(List<PlanChange> changes) {
        return changes.stream()
                .filter(change -> change.after() != null
                        && !change.path().startsWith("plan.")
                        && !change.path().startsWith("paragraphs")
                        && !change.path().equals("schema"))
                .toList();
    }

    DraftCheck check(PlanOwner home, String yaml, Locale locale) {
        return drafts.check(home, yaml, locale);
    }
}
