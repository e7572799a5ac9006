package vn.daihoi.delegate.web;

import vn.daihoi.delegate.composition.Measuring;
import vn.daihoi.delegate.composition.ValueWords;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.plan.Measure;
import vn.daihoi.shared.web.Words;

/// Says the codes of the register and of units as people read them.
record Said(Words t) implements ValueWords {

    @Override
    public String say(Measure measure, String value) {
        return switch (measure) {
            case SECTOR -> of("unit.kind.", value);
            case FIELD -> of("people.sector.", value);
            case ECONOMIC_SECTOR -> of("people.economy.", value);
            case WOMEN, YOUNG, DIRECT_WORKERS, NEW_EXEMPLARS ->
                t.of(value.equals(Measuring.YES) ? "delegate.part.yes" : "delegate.part.no");
            case LOCALITY, ETHNICITY, RELIGION -> value;
        };
    }

    /// @param group says the name of a delegate group
    String part(Facet facet, String part, java.util.function.UnaryOperator<String> group) {
        if (part.equals(Facet.UNKNOWN)) {
            return t.of("delegate.part.unknown");
        }
        if (part.equals(Facet.COLLECTIVE)) {
            return t.of("delegate.part.impersonal");
        }
        return switch (facet) {
            case KIND -> t.of("delegate.kind." + part);
            case GROUP -> part.equals("none") ? t.of("delegate.part.none") : group.apply(part);
            case BRANCH -> of("unit.kind.", part);
            case FIELD -> of("people.sector.", part);
            case WORK -> of("people.work.", part);
            case EDUCATION -> of("people.education.", part);
            case THEORY -> of("people.theory.", part);
            case ATTENDANCE, SEX, AGE, PARTY, HERO, HEROIC_MOTHER, NATIONAL_FIGHTER, COMMENDATION ->
                t.of("delegate.part." + part);
            case DELEGATION, ETHNICITY, RELIGION -> part;
        };
    }

    private String of(String prefix, String code) {
        return t.has(prefix + code) ? t.of(prefix + code) : code;
    }
}
