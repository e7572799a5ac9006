package vn.daihoi.choice;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.Season;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;

/// A district with twelve people proposed: half of them women, from one commune and the other.
@Component
class Assembly {
    private final Season season;
    private final BeginList begin;
    private final AddEntries add;
    private final Delegates delegates;

    Assembly(Season season, BeginList begin, AddEntries add, Delegates delegates) {
        this.season = season;
        this.begin = begin;
        this.add = add;
        this.delegates = delegates;
    }

    void open() {
        season.open();
    }

    Unit unit(String code) {
        return season.unit(code);
    }

    Actor officer(String code) {
        return season.officer(code);
    }

    /// The list of the district with everybody on it.
    long list(Actor officer) {
        var here = officer.unitId() == null ? 0 : officer.unitId();
        var list = Acting.as(officer, () -> begin.begin(officer, here, Purpose.HERE));
        var entries = new ArrayList<NewEntry>();
        for (int i = 0; i < 12; i++) {
            var from = i % 3 == 0 ? "31570" : "31569";
            var person = person(from, "Thạch Văn %c".formatted('A' + i), i % 2 == 0 ? Sex.FEMALE : Sex.MALE);
            entries.add(NewEntry.of(person, EntryKind.INDIVIDUAL, unit(from).id()));
        }
        Acting.as(officer, () -> add.add(officer, list, entries));
        return list;
    }

    /// Somebody who comes to the list later; id of the entry.
    long late(Actor officer, long list) {
        var person = person("31569", "Lâm Văn Muộn", Sex.MALE);
        var entry = NewEntry.of(person, EntryKind.INDIVIDUAL, unit("31569").id());
        Acting.as(officer, () -> add.add(officer, list, List.of(entry)));
        return Acting.as(
                officer,
                () -> delegates.of(officer, delegates.list(officer, list)).stream()
                        .filter(one -> one.registrantId() == person)
                        .findFirst()
                        .orElseThrow()
                        .entryId());
    }

    private long person(String unit, String name, Sex sex) {
        return season.person(unit, name, 1980, sex, "Kinh");
    }
}
