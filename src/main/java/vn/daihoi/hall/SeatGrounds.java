package vn.daihoi.hall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.award.Batches;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.presidium.Presidiums;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.hall.seating.Sitter;
import vn.daihoi.hall.seating.Turn;
import vn.daihoi.hall.seating.Wishes;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.invitation.Reply;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Who is to be seated at a conference, and what is known of each: list, answer to the invitation, presidium, age,
/// needs, awards.
@Component
public class SeatGrounds {
    private final Conferences conferences;
    private final Units units;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Presidiums presidiums;
    private final Needs needs;
    private final Batches batches;
    private final Invitations invitations;
    private final SeasonClock clock;

    SeatGrounds(
            Conferences conferences,
            Units units,
            DelegateLists lists,
            Delegates delegates,
            Presidiums presidiums,
            Needs needs,
            Batches batches,
            Invitations invitations,
            SeasonClock clock) {
        this.conferences = conferences;
        this.units = units;
        this.lists = lists;
        this.delegates = delegates;
        this.presidiums = presidiums;
        this.needs = needs;
        this.batches = batches;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// @param people those who go and have not declined, in the order of a list of names
    /// @param strangers of the presidium who are not on the list, or whose name more than one of it bears
    public record Found(
            Conference conference,
            Unit unit,
            List<Delegate> people,
            List<Sitter> sitters,
            List<String> strangers,
            Map<Long, Need> needs) {}

    public Found of(Actor actor, long conferenceId, Wishes wishes) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        var replies = replies(conferenceId);
        var people = lists
                .ofUnit(unit.id(), conference.season(), Purpose.HERE)
                .map(list -> delegates.of(actor, list))
                .orElse(List.of())
                .stream()
                .filter(one -> replies.getOrDefault(one.entryId(), Reply.NONE).answer() != Answer.DECLINED)
                .toList();
        var written = needs.of(conferenceId);
        var strangers = new ArrayList<String>();
        var presidium = presidium(conferenceId, people, strangers);
        var order = delegationOrder(people);
        var turns = batches.turns(conferenceId);
        var sitters = people.stream()
                .map(one -> sitter(
                        one,
                        order.getOrDefault(one.unitId(), 0),
                        presidium.getOrDefault(one.entryId(), 0),
                        written.getOrDefault(one.entryId(), Need.none(one.entryId()))
                                .with(replies.getOrDefault(one.entryId(), Reply.NONE))
                                .elderly(isElder(one, conference, wishes)),
                        turn(turns.get(one.entryId()))))
                .toList();
        return new Found(conference, unit, people, sitters, strangers, written);
    }

    private Map<Long, Reply> replies(long conferenceId) {
        var replies = new HashMap<Long, Reply>();
        invitations.of(conferenceId).forEach(one -> replies.put(one.entryId(), one.reply()));
        return replies;
    }

    /// The presidium is a list of names; a member is known by a name that only one of the list bears.
    private Map<Long, Integer> presidium(long conferenceId, List<Delegate> people, List<String> strangers) {
        var places = new HashMap<Long, Integer>();
        var members = presidiums.of(conferenceId);
        for (var i = 0; i < members.size(); i++) {
            var name = VietnameseText.plain(members.get(i).name());
            var same = people.stream()
                    .filter(one -> VietnameseText.plain(one.name()).equals(name))
                    .toList();
            if (same.size() == 1) {
                places.put(same.getFirst().entryId(), i + 1);
            } else {
                strangers.add(members.get(i).name());
            }
        }
        return places;
    }

    /// Delegations sit in the order of their names: whoever looks for one knows where to look.
    private static Map<Long, Integer> delegationOrder(List<Delegate> people) {
        var names = new HashMap<Long, String>();
        people.forEach(one -> names.put(one.unitId(), one.unit()));
        var sorted = names.entrySet().stream()
                .sorted(Map.Entry.<Long, String>comparingByValue(Comparator.comparing(SortKey::ofText))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var order = new HashMap<Long, Integer>();
        sorted.forEach(one -> order.put(one.getKey(), order.size()));
        return order;
    }

    private static @Nullable Turn turn(Batches.@Nullable Turn turn) {
        return turn == null ? null : new Turn(turn.batch(), turn.place());
    }

    private boolean isElder(Delegate one, Conference conference, Wishes wishes) {
        var day = conference.facts().day();
        var age = one.traits().ageOn(day == null ? clock.today() : day);
        return age != null && age >= wishes.elderFrom();
    }

    private static Sitter sitter(Delegate one, int delegationOrder, int presidium, Need need, @Nullable Turn turn) {
        return new Sitter(
                one.entryId(),
                one.name(),
                one.place(),
                one.unitId(),
                one.unit(),
                delegationOrder,
                presidium,
                one.kind() == EntryKind.GUEST,
                need.rank(),
                turn,
                need.wheelchair(),
                need.aisle());
    }
}
