package vn.daihoi.conference.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.ConferenceState;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.Preparations;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.SectionForms;
import vn.daihoi.conference.Sections;
import vn.daihoi.conference.committee.Contacts;
import vn.daihoi.conference.sheet.Merge;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds a section's page: as stored, as typed, or as two people's words come together.
@Component
class SectionPages {
    private final Conferences conferences;
    private final Units units;
    private final Preparations preparations;
    private final Judgements judgements;
    private final Sections sections;
    private final Heads heads;
    private final Contents contents;

    SectionPages(
            Conferences conferences,
            Units units,
            Preparations preparations,
            Judgements judgements,
            Sections sections,
            Heads heads,
            Contents contents) {
        this.conferences = conferences;
        this.units = units;
        this.preparations = preparations;
        this.judgements = judgements;
        this.sections = sections;
        this.heads = heads;
        this.contents = contents;
    }

    /// A conference and its unit, as far as the actor may see them.
    record Seen(Conference conference, Unit unit) {}

    Seen seen(Actor actor, long id) {
        var conference = conferences.find(id).orElseThrow(() -> new NotThere("conference", id));
        return new Seen(conference, units.visibleTo(actor, conference.unitId()));
    }

    SectionPage stored(Actor actor, long id, Section section, String query, Words t) {
        var seen = seen(actor, id);
        var preparation = preparations.of(seen.conference());
        var latest = sections.latest(id).get(section);
        var sheet = seenBy(actor, seen.unit(), SectionForms.stored(section, preparation));
        var judgement = judgements.of(seen.unit(), preparation);
        return page(actor, section, sheet, latest, judgement, FormErrors.none(), null, query, t);
    }

    private static Sheet seenBy(Actor actor, Unit unit, Sheet sheet) {
        return Editors.mayReach(actor, unit) ? sheet : new Sheet(Contacts.masked(sheet.cells()));
    }

    /// @param version the form was typed on; it goes out on it again
    SectionPage typed(Actor actor, long id, Section section, Sheet sheet, int version, FormErrors errors, Words t) {
        var seen = seen(actor, id);
        var preparation = SectionForms.typed(section, sheet, preparations.of(seen.conference()), errors);
        var judgement = judgements.of(seen.unit(), preparation);
        var latest = sections.at(id, section, version).orElse(null);
        return page(actor, section, sheet, latest, judgement, errors, null, "", t);
    }

    /// Somebody saved first: the form holds both people's changes, and what differs is told.
    SectionPage merged(Actor actor, long id, Section section, Sheet mine, int version, Words t) {
        var seen = seen(actor, id);
        var stored = preparations.of(seen.conference());
        var latest = sections.latest(id).get(section);
        var theirs = SectionForms.stored(section, stored);
        var base = sections.at(id, section, version).map(Sections.Saving::sheet).orElse(new Sheet(Map.of()));
        var merge = Merge.of(base, theirs, mine);
        var errors = FormErrors.none();
        var judgement = judgements.of(seen.unit(), SectionForms.typed(section, merge.sheet(), stored, errors));
        var conflict = new Conflict(
                latest == null ? "" : latest.by(),
                latest == null ? "" : t.moment(latest.at()),
                clashes(merge, base, theirs, t));
        return page(actor, section, merge.sheet(), latest, judgement, errors, conflict, "", t);
    }

    private SectionPage page(
            Actor actor,
            Section section,
            Sheet sheet,
            Sections.@Nullable Saving saving,
            Judgement judgement,
            FormErrors errors,
            @Nullable Conflict conflict,
            String query,
            Words t) {
        var unit = judgement.grounds().unit();
        var state = judgement.preparation().conference().state();
        var closed = closed(actor, unit, section, state);
        var editable = closed == null || section == Section.PILOT && Editors.mayEdit(actor, unit);
        return new SectionPage(
                heads.of(actor, judgement, section, t),
                section,
                sheet,
                saving == null ? 0 : saving.version(),
                saving == null ? null : saving.by(),
                saving == null ? null : saving.at(),
                judgement,
                errors,
                closed,
                conflict,
                contents.of(section, sheet, judgement, editable, query, t));
    }

    private static @Nullable String closed(Actor actor, Unit unit, Section section, ConferenceState state) {
        if (!Editors.mayEdit(actor, unit)) {
            return "conference.closed.reader";
        }
        return switch (section) {
            case FACTS, NAME -> state.factsAreOpen() ? null : "conference.closed.facts";
            case COMMITTEE, TASKS, PROGRAMME, PRESIDIUM ->
                state.preparationIsOpen() ? null : "conference.closed.preparation";
            case PILOT -> state.dayHeld().isPresent() ? null : "conference.closed.pilot";
        };
    }

    private static List<Clash> clashes(Merge merge, Sheet base, Sheet theirs, Words t) {
        var sheets = List.of(merge.sheet().cells(), theirs.cells(), base.cells());
        return merge.differences().stream()
                .filter(difference -> !difference.key().endsWith(".body"))
                .map(difference -> new Clash(
                        CellWords.label(difference.key(), sheets, t),
                        CellWords.value(difference.key(), difference.theirs(), t),
                        CellWords.value(difference.key(), difference.yours(), t)))
                .toList();
    }
}
