package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.plan.Measure;

/// Ethnicity, religion and party of few people tell who is who, without any name beside the numbers: of a short list
/// they are counted only for those who may see them of the unit's people.
final class Discretion {
    /// No law says how few are too few; statistics offices ask for ten to thirty.
    static final int FEW = 20;

    private Discretion() {}

    static boolean conceals(ListDesk.Seen seen, int delegates) {
        return delegates < FEW
                && !PeopleRights.seesSensitive(seen.actor(), seen.unit().id());
    }

    static List<Credentials.Table> tables(Credentials credentials, boolean concealed) {
        return credentials.tables().stream()
                .filter(table -> !concealed || !table.facet().isSensitive())
                .toList();
    }

    /// Neither bars nor findings then speak of it.
    static Yardstick without(Yardstick yardstick) {
        return yardstick.on(yardstick.axes().stream()
                .filter(axis -> axis.value().measures() != Measure.ETHNICITY
                        && axis.value().measures() != Measure.RELIGION)
                .toList());
    }
}
