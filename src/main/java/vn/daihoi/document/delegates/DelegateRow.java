package vn.daihoi.document.delegates;

import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Values;

/// One delegate as a row of a list.
final class DelegateRow {
    private DelegateRow() {}

    /// Nothing sensitive: that goes through the register's own door.
    static Values.Builder begin(Delegates.Line line, Words t) {
        var registrant = line.registrant();
        var facts = registrant == null ? null : registrant.facts();
        var born = facts == null ? null : facts.bornYear();
        var female = facts != null && facts.sex() == Sex.FEMALE;
        return Values.begin()
                .and("khoa", String.valueOf(line.entry().registrantId()))
                .and("ho_ten", line.delegate().name())
                .and("nam", year(born, !female))
                .and("nu", year(born, female))
                .and("chuc_vu", line.delegate().post())
                .and("don_vi", line.delegate().unit())
                .and("tu_cach", t.of("delegate.kind." + line.delegate().kind().code()))
                .and("dai_dien", line.entry().represents())
                .and("ghi_chu", line.entry().note());
    }

    private static String year(@Nullable Integer born, boolean inThisColumn) {
        return born == null || !inThisColumn ? "" : born.toString();
    }
}
