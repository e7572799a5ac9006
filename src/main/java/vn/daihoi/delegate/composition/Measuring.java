package vn.daihoi.delegate.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.plan.Axis;

/// Reads off a delegate what an axis counts.
///
/// @param day on which ages are counted: the day of the conference
public record Measuring(LocalDate day) {
    public static final String YES = "yes";
    public static final String NO = "no";

    /// Empty where the register does not know it, and where the axis counts nothing the register has.
    public Optional<String> of(Delegate delegate, Axis axis) {
        if (axis.measures() == null) {
            return Optional.empty();
        }
        var traits = delegate.traits();
        return switch (axis.measures()) {
            case SECTOR -> text(traits.sector());
            case LOCALITY -> text(traits.locality());
            case FIELD -> text(traits.field());
            case ECONOMIC_SECTOR -> text(traits.economicSector());
            case ETHNICITY -> text(traits.ethnicity());
            case RELIGION -> text(traits.religion());
            case WOMEN -> yesOrNo(traits.woman());
            case DIRECT_WORKERS -> yesOrNo(traits.directWorker());
            case NEW_EXEMPLARS -> yesOrNo(delegate.newExemplar());
            case YOUNG -> young(delegate, axis.underAge());
        };
    }

    private Optional<String> young(Delegate delegate, @Nullable Integer underAge) {
        var age = delegate.traits().ageOn(day);
        return underAge == null || age.isEmpty() ? Optional.empty() : yesOrNo(age.getAsInt() < underAge);
    }

    private static Optional<String> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> yesOrNo(@Nullable Boolean answer) {
        return answer == null ? Optional.empty() : Optional.of(answer ? YES : NO);
    }
}
