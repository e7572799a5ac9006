package vn.daihoi.identity.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.identity.AddressBook;
import vn.daihoi.identity.Addressee;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.RoleHolders;

/// Colleagues know each other: their names tell nothing that the office door does not.
@Component
class Colleagues implements RoleHolders {
    private static final int MOST = 5;

    private final AddressBook addresses;

    Colleagues(AddressBook addresses) {
        this.addresses = addresses;
    }

    @Override
    public List<String> beside(Actor actor, Set<String> roles) {
        var unit = actor.unitId();
        return unit == null
                ? List.of()
                : addresses.at(List.of(unit), roles).stream()
                        .filter(one -> one.accountId() != actor.accountId())
                        .map(Addressee::name)
                        .distinct()
                        .sorted()
                        .limit(MOST)
                        .toList();
    }
}
