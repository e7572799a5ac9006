package vn.daihoi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.delegate.ListedOn;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.people.Honours;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.publicity.Items;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.story.Stories;
import vn.daihoi.talk.Talk;
import vn.daihoi.talk.Talks;

/// Asks every module whom it means: the same entry of the register, and no second one of the name.
final class SameEntry {
    private SameEntry() {}

    static void everywhere(Program program, long registrant, String name) {
        Acting.as(Actor.SYSTEM, () -> {
            check(program, registrant, name);
            return true;
        });
    }

    private static void check(Program program, long registrant, String name) {
        assertThat(program.part(RegistrantSearch.class).find(Actor.SYSTEM, name, 5))
                .extracting(one -> one.registrant().id())
                .containsExactly(registrant);
        var season = "2019 - 2020";
        var exemplar = program.part(Exemplars.class)
                .ofRegistrants(Actor.SYSTEM, season, List.of(registrant))
                .get(registrant);
        assertThat(exemplar).isNotNull();
        var talks = program.part(Talks.class).ofExemplar(exemplar.id());
        assertThat(talks).extracting(Talk::registrantId).containsExactly(registrant);
        assertThat(program.part(Invitations.class).of(talks.getFirst().conferenceId()))
                .extracting(Invitation::registrantId)
                .containsOnlyOnce(registrant);
        assertThat(program.part(ListedOn.class).of(registrant, season))
                .extracting(ListedOn.Line::purpose)
                .containsExactly("here", "up");
        assertThat(program.part(Stories.class).ofExemplar(Actor.SYSTEM, exemplar.id()))
                .isPresent();
        assertThat(program.part(Proposals.class).of(registrant, season)).hasSize(1);
        assertThat(program.part(Honours.class).of(registrant))
                .extracting(held -> held.honour().decision())
                .containsExactly("747/QĐ-UBND");
        assertThat(program.part(Items.class).ofSeason(season))
                .filteredOn(item -> item.subjects().contains(registrant))
                .hasSize(1);
    }
}
