package vn.daihoi.publicity;

import java.util.Locale;
import java.util.function.Predicate;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;

/// Of whom the press is asked to tell as much as of the others (KH128 II.2.b, III.4). One exemplar may be of several.
public enum SubjectGroup {
    WOMEN(one -> one.sex() == Sex.FEMALE),
    MINORITY(Traits::isEthnicMinority),
    DIRECT(one -> one.work() == Work.DIRECT),
    NEW(Traits::newExemplar),
    COLLECTIVES(one -> one.kind() == Kind.COLLECTIVE),
    HOUSEHOLDS(one -> one.kind() == Kind.HOUSEHOLD);

    private final Predicate<Traits> has;

    SubjectGroup(Predicate<Traits> has) {
        this.has = has;
    }

    public boolean has(Traits one) {
        return has.test(one);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
