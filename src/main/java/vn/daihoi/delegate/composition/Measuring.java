package vn.daihoi.delegate.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.people.Coded;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
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
            case SECTOR -> text(delegate.branch());
            case LOCALITY -> text(delegate.locality());
            case FIELD -> coded(traits.sector());
            case ECONOMIC_SECTOR -> coded(traits.economy());
            case ETHNICITY -> text(traits.ethnicity());
            case RELIGION -> text(traits.religion());
            case WOMEN -> yesOrNo(traits.sex() == null ? null : traits.sex() == Sex.FEMALE);
            case DIRECT_WORKERS -> yesOrNo(traits.work() == null ? null : traits.work() == Work.DIRECT);
            case NEW_EXEMPLARS -> yesOrNo(traits.newExemplar());
            case YOUNG -> young(delegate, axis.underAge());
        };
    }

    /// A collective and a household have neither sex nor age, neither people nor religion.
    static boolean canBeAsked(Delegate delegate, Axis axis) {
        if (axis.measures() == null || delegate.traits().kind() == Kind.PERSON) {
            return true;
        }
        return switch (axis.measures()) {
            case WOMEN, YOUNG, ETHNICITY, RELIGION -> false;
            case SECTOR, LOCALITY, FIELD, ECONOMIC_SECTOR, DIRECT_WORKERS, NEW_EXEMPLARS -> true;
        };
    }

    private Optional<String> young(Delegate delegate, @Nullable Integer underAge) {
        var age = delegate.traits().ageOn(day);
        return underAge == null || age == null ? Optional.empty() : yesOrNo(age < underAge);
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(it -> !it.isEmpty());
    }

    private static Optional<String> coded(@Nullable Coded value) {
        return Optional.ofNullable(value).map(Coded::code);
    }

    private static Optional<String> yesOrNo(@Nullable Boolean answer) {
        return answer == null ? Optional.empty() : Optional.of(answer ? YES : NO);
    }
}
