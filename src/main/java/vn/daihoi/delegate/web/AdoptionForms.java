package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Adoptions;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.ListGrounds;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;

/// Builds the page of the vote on a list.
@Component
class AdoptionForms {
    private final ListDesk desk;
    private final ListGrounds grounds;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Adoptions adoptions;
    private final StoredFiles files;

    AdoptionForms(
            ListDesk desk,
            ListGrounds grounds,
            DelegateLists lists,
            Delegates delegates,
            Adoptions adoptions,
            StoredFiles files) {
        this.desk = desk;
        this.grounds = grounds;
        this.lists = lists;
        this.delegates = delegates;
        this.adoptions = adoptions;
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
        var national = seen.unit().parentId() == null;
        return new AdoptionPage(
                desk.head(seen, "adoption"),
                form,
                errors,
                findings,
                List.of(
                        new Choice("hands", t.of("delegate.adoption.hands")),
                        new Choice("ballot", t.of("delegate.adoption.ballot"))),
                grounds.nextAbove(seen.unit()).map(Unit::name).orElse(t.of("delegate.purpose.nation")),
                delegates.of(seen.actor(), seen.list()).size(),
                national,
                new QuotaForm(
                        Objects.toString(seen.list().seats(), ""), seen.list().seatsSource()),
                minutes(seen.list().id()).orElse(null),
                seen.mayEdit(),
                files.largest().toMegabytes());
    }
}
