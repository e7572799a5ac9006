package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;

class AccountRulesTest {
    private static final Actor ADMINISTRATOR =
            new Actor(1, "Quản trị", Set.of(Roles.ADMINISTRATOR), 1L, Actor.EVERYTHING);
    private static final Account OWN = account(1, Roles.ADMINISTRATOR);
    private static final Account OTHER = account(2, Roles.ADMINISTRATOR);

    @Test
    void nobody_changes_what_they_may_do_themselves() {
        assertThat(AccountRules.check(ADMINISTRATOR, OWN, OWN.enabled(false), 3))
                .extracting(Finding::code)
                .containsExactly("TK-101");
        assertThat(AccountRules.check(ADMINISTRATOR, OWN, OWN.edited("Tên", null, OWN.roles(), 5L), 3))
                .extracting(Finding::code)
                .containsExactly("TK-101");
    }

    @Test
    void ones_own_name_may_be_corrected() {
        assertThat(AccountRules.check(
                        ADMINISTRATOR, OWN, OWN.edited("Tên Mới", "a@b.vn", OWN.roles(), OWN.unitId()), 0))
                .isEmpty();
    }

    @Test
    void the_last_administrator_stays() {
        var demoted = OTHER.edited(OTHER.name(), null, Set.of(Roles.VIEWER), OTHER.unitId());
        assertThat(AccountRules.check(ADMINISTRATOR, OTHER, demoted, 0))
                .extracting(Finding::code)
                .containsExactly("TK-102");
        assertThat(AccountRules.check(ADMINISTRATOR, OTHER, demoted, 1)).isEmpty();
    }

    private static Account account(long id, String role) {
        return new Account(id, "a" + id, "Người " + id, null, null, Set.of(role), 1L, true, 0);
    }
}
