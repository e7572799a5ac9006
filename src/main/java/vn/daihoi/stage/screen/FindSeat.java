package vn.daihoi.stage.screen;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.Badges;
import vn.daihoi.hall.SeatLabel;
import vn.daihoi.hall.Seats;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.stage.People;
import vn.daihoi.stage.Stages;

/// “Where do I sit”, asked at a screen in the lobby: name, unit and seat, nothing else, and never a list to read
/// through.
@Component
public class FindSeat {
    private static final int MOST = 6;
    private static final int LETTERS = 4;

    private final Stages stages;
    private final People people;
    private final Seats seats;
    private final Badges badges;

    FindSeat(Stages stages, People people, Seats seats, Badges badges) {
        this.stages = stages;
        this.people = people;
        this.seats = seats;
        this.badges = badges;
    }

    /// @param seat "" while none is given
    public record Found(String name, String unit, String seat) {}

    /// @param tooMany more people are called so than are shown: the whole name or the number is needed
    public record Answer(List<Found> found, boolean tooMany) {
        static final Answer NOTHING = new Answer(List.of(), false);
    }

    public Answer find(long conferenceId, String asked) {
        var words = VietnameseText.plain(asked.strip());
        if (words.matches("\\d{1,6}")) {
            return byNumber(conferenceId, Integer.parseInt(words));
        }
        return words.replace(" ", "").length() < LETTERS ? Answer.NOTHING : byName(conferenceId, words);
    }

    private Answer byNumber(long conferenceId, int number) {
        var badge = badges.byNumber(conferenceId, number).filter(one -> one.isValid() && !one.isBlank());
        return badge.map(one -> new Answer(
                        people(conferenceId).stream()
                                .filter(person -> Long.valueOf(person.entryId()).equals(one.entryId()))
                                .map(person -> found(conferenceId, person))
                                .toList(),
                        false))
                .orElse(Answer.NOTHING);
    }

    /// Every word asked for is a word of the name, or begins one.
    private Answer byName(long conferenceId, String words) {
        var parts = words.split(" ");
        var all = people(conferenceId).stream()
                .filter(person -> isCalled(VietnameseText.plain(person.name()), parts))
                .toList();
        return all.size() > MOST
                ? new Answer(List.of(), true)
                : new Answer(
                        all.stream().map(person -> found(conferenceId, person)).toList(), false);
    }

    private static boolean isCalled(String name, String[] parts) {
        for (var part : parts) {
            if (!(" " + name).contains(" " + part)) {
                return false;
            }
        }
        return true;
    }

    private List<People.Person> people(long conferenceId) {
        return people.of(Acting.current().orElse(Actor.SYSTEM), stages.of(conferenceId));
    }

    private Found found(long conferenceId, People.Person person) {
        var seat = seats.of(conferenceId, person.entryId()).map(SeatLabel::text).orElse("");
        return new Found(person.name(), person.unit(), seat);
    }
}
