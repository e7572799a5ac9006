package vn.daihoi.delegate;

import java.util.List;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Measure;
import vn.daihoi.shared.Actor;

/// Ethnicity, religion and party of few people tell who is who, without any name beside the numbers; and whoever adds
/// one person to a long list and sees a number go up knows it of that one. So numbers stand exactly only before those
/// who may see it of everybody on the list: of a short list others see none, of a longer one they see rounded ones.
public enum Discretion {
    OPEN,
    ROUNDED,
    CONCEALED;

    /// No law says how few are too few; statistics offices ask for ten to thirty.
    public static final int FEW = 20;

    /// @param delegates those who are counted
    public static Discretion of(Actor actor, List<Delegate> delegates) {
        if (delegates.stream()
                .allMatch(one -> PeopleRights.seesSensitive(actor, one.traits().unitId()))) {
            return OPEN;
        }
        return delegates.size() < FEW ? CONCEALED : ROUNDED;
    }

    public List<Credentials.Table> tables(Credentials credentials) {
        return credentials.tables().stream()
                .filter(table -> this != CONCEALED || !table.facet().isSensitive())
                .toList();
    }

    /// The axes that are counted exactly. Neither exact bars nor findings speak of others.
    public Yardstick exactly(Yardstick yardstick) {
        return this == OPEN ? yardstick : only(yardstick, false);
    }

    /// Whether this reader is told less on these axes than there is.
    public boolean withholds(Yardstick yardstick) {
        return exactly(yardstick).axes().size() < yardstick.axes().size();
    }

    /// The axes of which only rounded numbers are shown.
    public Yardstick roughly(Yardstick yardstick) {
        return this == ROUNDED ? only(yardstick, true) : yardstick.on(List.of());
    }

    private static Yardstick only(Yardstick yardstick, boolean sensitive) {
        return yardstick.on(yardstick.axes().stream()
                .filter(axis -> isSensitive(axis.value()) == sensitive)
                .toList());
    }

    private static boolean isSensitive(Axis axis) {
        return axis.measures() == Measure.ETHNICITY || axis.measures() == Measure.RELIGION;
    }
}
