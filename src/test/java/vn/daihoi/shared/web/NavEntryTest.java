package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NavEntryTest {
    @Test
    void a_place_is_current_on_its_own_pages_and_the_first_page_only_on_itself() {
        var start = new NavEntry("duty.nav.start", "/", 0, Set.of());
        assertThat(start.holds("/")).isTrue();
        assertThat(start.holds("/account/tokens")).isFalse();
        var units = new NavEntry("unit.nav", "/units", 10, Set.of());
        assertThat(units.holds("/units/7")).isTrue();
        assertThat(units.holds("/unitsx")).isFalse();
    }
}
