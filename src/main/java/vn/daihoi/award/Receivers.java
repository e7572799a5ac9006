package vn.daihoi.award;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// Who of a conference's own list goes up to receive.
@Component
class Receivers {
    private final DelegateLists lists;
    private final Delegates delegates;

    Receivers(DelegateLists lists, Delegates delegates) {
        this.lists = lists;
        this.delegates = delegates;
    }

    List<Delegate> all(Actor actor, Conference conference) {
        return lists.ofUnit(conference.unitId(), conference.season(), Purpose.HERE)
                .map(list -> delegates.of(actor, list))
                .orElse(List.of());
    }

    /// A person goes up alone; for a collective or a household goes whoever represents it on the list.
    Optional<Delegate> of(Actor actor, Conference conference, Registrant recipient) {
        var plain = VietnameseText.plain(recipient.name().display());
        return lists.ofUnit(conference.unitId(), conference.season(), Purpose.HERE).stream()
                .flatMap(list -> delegates.lines(actor, list).stream())
                .filter(line -> line.entry().counts())
                .filter(line -> line.entry().registrantId() == recipient.id()
                        || recipient.kind() != Kind.PERSON
                                && VietnameseText.plain(line.entry().represents())
                                        .equals(plain))
                .map(Delegates.Line::delegate)
                .findFirst();
    }

    /// Whom a typed name means: whoever it was before, else the only one who bears it.
    Optional<Delegate> named(Actor actor, Conference conference, String name, @Nullable Long before) {
        var plain = VietnameseText.plain(name);
        var same = all(actor, conference).stream()
                .filter(person -> VietnameseText.plain(person.name()).equals(plain))
                .toList();
        return same.stream()
                .filter(person -> Long.valueOf(person.entryId()).equals(before))
                .findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
    }
}
