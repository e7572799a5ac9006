package vn.daihoi.stage;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Actor;

/// Those summoned to the conference: neither reserves nor out, in the order of names.
@Component
public class People {
    private final DelegateLists lists;
    private final Delegates delegates;

    People(DelegateLists lists, Delegates delegates) {
        this.lists = lists;
        this.delegates = delegates;
    }

    /// @param role post, or what they stand for
    public record Person(long entryId, String name, String role, String unit, boolean present) {
        /// As offered in a field: `Trần Văn An — Chủ nhiệm, Hợp tác xã Phụng An`.
        public String label() {
            var standing = role.isEmpty() || unit.isEmpty() ? role + unit : role + ", " + unit;
            return standing.isEmpty() ? name : name + " — " + standing;
        }
    }

    public List<Person> of(Actor actor, Stage stage) {
        return lists.ofUnit(stage.unit().id(), stage.conference().season(), Purpose.HERE)
                .map(list -> delegates.of(actor, list).stream()
                        .map(one -> new Person(
                                one.entryId(),
                                one.name(),
                                one.post(),
                                one.unit(),
                                one.attendance() == Attendance.PRESENT))
                        .toList())
                .orElse(List.of());
    }
}
