package vn.daihoi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.identity.AddressBook;
import vn.daihoi.identity.Addressee;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;

/// Who may be asked to review: those who work for the unit, its standing body among them.
@Component
public class Reviewers {
    private static final Set<String> OWN = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY);

    private final AddressBook addresses;

    Reviewers(AddressBook addresses) {
        this.addresses = addresses;
    }

    public List<Addressee> of(Unit unit) {
        var people = new ArrayList<>(addresses.at(List.of(unit.id()), OWN));
        people.sort(Comparator.comparing(Addressee::name).thenComparing(Addressee::accountId));
        return List.copyOf(people);
    }
}
