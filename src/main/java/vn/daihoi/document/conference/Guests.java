package vn.daihoi.document.conference;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.Ground;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.OfficialWords;

/// Who is to attend the unit's conference, each with the line by which they are addressed.
@Component
class Guests {
    private final DelegateLists lists;
    private final Delegates delegates;

    Guests(DelegateLists lists, Delegates delegates) {
        this.lists = lists;
        this.delegates = delegates;
    }

    List<Delegates.Line> of(Actor actor, Ground ground) {
        return lists.ofUnit(ground.unit().id(), ground.season(), Purpose.HERE)
                .map(list -> delegates.lines(actor, list).stream()
                        .filter(line -> line.entry().counts())
                        .toList())
                .orElse(List.of());
    }

    /// `Bà Trần Thị Oanh, Trưởng phòng, Sở Nội vụ`; name, post and unit exactly as on the list.
    static String line(Delegates.Line line) {
        var one = line.delegate();
        return switch (one.kind()) {
            case COLLECTIVE -> "Đại diện " + one.name();
            case HOUSEHOLD -> "Đại diện hộ " + one.name();
            case GUEST, INDIVIDUAL -> address(line) + " " + one.name() + post(line, ", ");
        };
    }

    /// Post and unit; the unit only where the post does not name it already.
    static String post(Delegates.Line line, String before) {
        var post = line.delegate().post();
        var unit = OfficialWords.inSentence(line.delegate().unit());
        if (post.isBlank()) {
            return before + unit;
        }
        return before + post + (post.contains(line.delegate().unit()) || post.contains(unit) ? "" : ", " + unit);
    }

    static boolean isExemplar(Delegates.Line line) {
        return line.delegate().kind() != EntryKind.GUEST;
    }

    private static String address(Delegates.Line line) {
        var registrant = line.registrant();
        var sex = registrant == null ? null : registrant.facts().sex();
        if (sex == null) {
            return "Ông (bà)";
        }
        return sex == Sex.FEMALE ? "Bà" : "Ông";
    }
}
