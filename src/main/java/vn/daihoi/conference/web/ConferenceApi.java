package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.conference.Attendance;
import vn.daihoi.conference.ConferenceFilter;
import vn.daihoi.conference.ConferenceList;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.Listed;
import vn.daihoi.conference.committee.Contacts;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// What the pages of conferences show, as JSON under the same scope.
@RestController
@RequestMapping("/api/v1/conferences")
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class ConferenceApi {
    private final ConferenceList list;
    private final SectionPages pages;
    private final Judgements judgements;
    private final Dictionary dictionary;

    ConferenceApi(ConferenceList list, SectionPages pages, Judgements judgements, Dictionary dictionary) {
        this.list = list;
        this.pages = pages;
        this.judgements = judgements;
        this.dictionary = dictionary;
    }

    @GetMapping
    List<Row> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(required = false) @Nullable Long under,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String findings) {
        var filter = new ConferenceFilter(q, tier, under, state, findings);
        return list.of(actor).map(whole -> whole.found(filter)).orElse(List.of()).stream()
                .map(Row::of)
                .toList();
    }

    @GetMapping("/{id}")
    Whole one(Actor actor, @PathVariable long id) {
        var judgement = judged(actor, id);
        var reaches = Editors.mayReach(actor, judgement.grounds().unit());
        return Whole.of(judgement, reaches, dictionary.here());
    }

    @GetMapping("/{id}/findings")
    List<Found> findings(Actor actor, @PathVariable long id) {
        return Found.of(judged(actor, id), dictionary.here());
    }

    private Judgement judged(Actor actor, long id) {
        var seen = pages.seen(actor, id);
        return judgements.of(seen.unit(), seen.conference());
    }

    /// @param id null while the unit has not begun
    record Row(
            @Nullable Long id,
            long unitId,
            String unitCode,
            String unit,
            String place,
            String tier,
            String state,
            @Nullable LocalDate day,
            @Nullable LocalDate heldOn,
            int breaches,
            int warnings) {
        static Row of(Listed listed) {
            var standing = listed.standing();
            return new Row(
                    standing == null ? null : standing.id(),
                    listed.unit().id(),
                    listed.unit().code(),
                    listed.unit().name(),
                    listed.place(),
                    listed.tier(),
                    listed.state(),
                    standing == null ? null : standing.day(),
                    standing == null ? null : standing.heldOn(),
                    listed.breaches(),
                    listed.warnings());
        }
    }

    /// @param accepted whether a head has accepted it with a reason
    record Found(
            String section,
            String code,
            String severity,
            @Nullable String citation,
            @Nullable String field,
            String message,
            String cure,
            boolean accepted) {
        static List<Found> of(Judgement judgement, Words t) {
            return judgement.findings().entrySet().stream()
                    .flatMap(part -> part.getValue().stream()
                            .map(finding -> of(part.getKey().code(), finding, judgement.isAccepted(finding), t)))
                    .toList();
        }

        private static Found of(String section, Finding finding, boolean accepted, Words t) {
            var citation = finding.citation();
            return new Found(
                    section,
                    finding.code(),
                    finding.severity().name(),
                    citation == null ? null : citation.toString(),
                    finding.field(),
                    t.finding(finding),
                    t.cure(finding),
                    accepted);
        }
    }

    record Whole(
            long id,
            long unitId,
            String unitCode,
            String unit,
            String season,
            String state,
            @Nullable LocalDate heldOn,
            @Nullable Attendance attendance,
            ConferenceTerms terms,
            Facts facts,
            List<String> name,
            List<Member> committee,
            List<Task> tasks,
            Programme programme,
            List<Presider> presidium,
            List<InvitedPeer> peers,
            @Nullable Lesson lesson,
            List<Found> findings) {
        static Whole of(Judgement judgement, boolean reaches, Words t) {
            var members = judgement.preparation().committee().members();
            var preparation = judgement.preparation();
            var conference = preparation.conference();
            var grounds = judgement.grounds();
            return new Whole(
                    conference.id(),
                    conference.unitId(),
                    grounds.unit().code(),
                    grounds.unit().name(),
                    conference.season(),
                    conference.state().code(),
                    conference.state().dayHeld().orElse(null),
                    conference.state().attendance().orElse(null),
                    grounds.termsFor(conference.facts()),
                    conference.facts(),
                    grounds.nameLines(conference.facts()),
                    reaches ? members : Contacts.masked(members),
                    preparation.tasks(),
                    preparation.programme(),
                    preparation.presidium(),
                    preparation.peers(),
                    preparation.lesson(),
                    Found.of(judgement, t));
        }
    }
}
