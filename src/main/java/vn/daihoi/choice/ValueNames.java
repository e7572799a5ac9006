package vn.daihoi.choice;

import vn.daihoi.delegate.composition.Measuring;
import vn.daihoi.delegate.composition.ValueWords;
import vn.daihoi.plan.Measure;
import vn.daihoi.shared.web.Words;

/// Says the codes of the register as people read them.
record ValueNames(Words t) implements ValueWords {

    @Override
    public String say(Measure measure, String value) {
        return switch (measure) {
            case SECTOR -> of("unit.kind.", value);
            case FIELD -> of("people.sector.", value);
            case ECONOMIC_SECTOR -> of("people.economy.", value);
            case WOMEN, YOUNG, DIRECT_WORKERS, NEW_EXEMPLARS ->
                t.of(value.equals(Measuring.YES) ? "choice.value.yes" : "choice.value.no");
            case LOCALITY, ETHNICITY, RELIGION -> value;
        };
    }

    private String of(String prefix, String code) {
        return t.has(prefix + code) ? t.of(prefix + code) : code;
    }
}
