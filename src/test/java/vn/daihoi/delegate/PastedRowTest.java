package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.daihoi.intake.Row;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Scribe;
import vn.daihoi.people.Sensitive;
import vn.daihoi.shared.Finding;

class PastedRowTest {

    private static PastedRow row(String kind) {
        var person = new Scribe.Read(Profile.person(1, "Thạch Thị Sa", Facts.UNKNOWN), Sensitive.UNKNOWN, List.of());
        return PastedRow.of(new Row(7, Map.of("display", "Thạch Thị Sa", "kind", kind), Set.of()), person);
    }

    @Test
    void a_kind_nobody_knows_is_told_with_what_is_taken_instead() {
        var row = row("Nòng cốt");

        assertThat(row.kind()).isNull();
        assertThat(row.faults()).extracting(Finding::code).containsExactly("DB-344");
        assertThat(row.faults().getFirst().values()).containsExactly("Nòng cốt");
        assertThat(row.faults().getFirst().isBreach()).isFalse();
    }

    @Test
    void kinds_are_read_as_offices_write_them() {
        assertThat(row("Khách mời").kind()).isEqualTo(EntryKind.GUEST);
        assertThat(row("Đại diện tập thể").kind()).isEqualTo(EntryKind.COLLECTIVE);
        assertThat(row("Hộ gia đình").kind()).isEqualTo(EntryKind.HOUSEHOLD);
        assertThat(row("Cá nhân điển hình").kind()).isEqualTo(EntryKind.INDIVIDUAL);
        assertThat(row("").faults()).isEmpty();
    }
}
