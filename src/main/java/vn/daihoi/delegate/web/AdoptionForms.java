package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.delegate.Adoptions;
import vn.daihoi.delegate.Corrections;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.ListGrounds;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Builds the page of the vote on a list.
@Component
class AdoptionForms {
    private final ListDesk desk;
    private final ListGrounds grounds;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Adoptions adoptions;
    private final Corrections corrections;
    private final StoredFiles files;

    AdoptionForms(
            ListDesk desk,
            ListGrounds grounds,
            DelegateLists lists,
            Delegates delegates,
            Adoptions adoptions,
            Corrections corrections,
            StoredFiles files) {
        this.desk = desk;
        this.grounds = grounds;
        this.lists = lists;
        this.delegates = delegates;
        this.adoptions = adoptions;
        this.corrections = corrections;
        this.files = files;
    }

    Optional<StoredFile> minutes(long listId) {
        return adoptions
                .of(listId)
                .map(Adoptions.Recorded::minutesId)
                .flatMap(id -> files.all(List.of(id)).stream().findFirst());
    }

    /// Day and number of those summoned are known already: from the conference and from its own list.
    AdoptionPage fresh(ListDesk.Seen seen) {
        var summoned = lists.ofUnit(seen.unit().id(), seen.list().season(), Purpose.HERE)
                .map(here -> delegates.of(seen.actor(), here).size())
                .filter(number -> number > 0)
                .map(String::valueOf)
                .orElse("");
        var form = new AdoptionForm(seen.t().day(seen.found().day()), summoned, "", "", "0", "0", "hands", "");
        return typed(seen, form, FormErrors.none(), List.of());
    }

    AdoptionPage typed(ListDesk.Seen seen, AdoptionForm form, FormErrors errors, List<Finding> findings) {
        var t = seen.t();
        var minutes = minutes(seen.list().id()).orElse(null);
        var quota = new QuotaForm(
                Objects.toString(seen.list().seats(), ""), seen.list().seatsSource());
        return new AdoptionPage(
                desk.head(seen, "adoption"),
                new AdoptionPage.Typed(form, quota, errors, findings),
                List.of(
                        new Choice("hands", t.of("delegate.adoption.hands")),
                        new Choice("ballot", t.of("delegate.adoption.ballot"))),
                grounds.nextAbove(seen.unit()).map(Unit::name).orElse(t.of("delegate.purpose.nation")),
                delegates.of(seen.actor(), seen.list()).size(),
                seen.unit().parentId() == null,
                new AdoptionPage.Minutes(
                        minutes,
                        seen.mayEdit() && minutes == null,
                        files.largest().toMegabytes()),
                after(seen, t),
                List.of());
    }

    private AdoptionPage.After after(ListDesk.Seen seen, Words t) {
        var recorded = adoptions.of(seen.list().id());
        return new AdoptionPage.After(
                recorded.filter(_ -> Editors.mayDecide(seen.actor(), seen.unit()))
                        .map(vote -> CorrectionForm.fresh(AdoptionForm.of(vote.vote(), t)))
                        .orElse(null),
                corrections.of(seen.list().id()).stream()
                        .map(one -> corrected(one, t))
                        .toList(),
                recorded.map(Adoptions.Recorded::takenAt)
                        .map(at -> t.of("delegate.adoption.taken", at))
                        .orElse(""));
    }

    private static String corrected(Corrections.Corrected one, Words t) {
        var vote = one.before();
        return t.of(
                one.hadMinutes() ? "delegate.correction.was.minutes" : "delegate.correction.was",
                one.by(),
                one.at(),
                one.reason(),
                vote.heldOn(),
                vote.inFavour(),
                vote.against(),
                vote.abstaining(),
                vote.present(),
                vote.summoned());
    }
}
