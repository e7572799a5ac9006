package vn.daihoi.delegate.credentials;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Coded;
import vn.daihoi.people.Kind;

/// One way of dividing the delegates. Everybody falls into exactly one part of it, “chưa rõ” included, so that the
/// parts of every table add up to the number of delegates.
public enum Facet {
    ATTENDANCE,
    KIND,
    GROUP,
    DELEGATION,
    BRANCH,
    FIELD,
    SEX,
    AGE,
    ETHNICITY,
    RELIGION,
    PARTY,
    WORK,
    EDUCATION,
    THEORY,
    HERO,
    HEROIC_MOTHER,
    NATIONAL_FIGHTER,
    COMMENDATION;

    public static final String UNKNOWN = "unknown";
    /// Of a collective or a household, what only a person has.
    public static final String COLLECTIVE = "impersonal";

    private static final String YES = "yes";
    private static final String NO = "no";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> of(String code) {
        return Stream.of(values()).filter(facet -> facet.code().equals(code)).findFirst();
    }

    /// Whether it is sensitive beside a name (NĐ 13/2023): then numbers are shown and names only by role.
    public boolean isSensitive() {
        return switch (this) {
            case ETHNICITY, RELIGION, PARTY -> true;
            case ATTENDANCE,
                    KIND,
                    GROUP,
                    DELEGATION,
                    BRANCH,
                    FIELD,
                    SEX,
                    AGE,
                    WORK,
                    EDUCATION,
                    THEORY,
                    HERO,
                    HEROIC_MOTHER,
                    NATIONAL_FIGHTER,
                    COMMENDATION -> false;
        };
    }

    /// Whether only a person has it.
    private boolean isPersonal() {
        return switch (this) {
            case SEX, AGE, ETHNICITY, RELIGION, PARTY, EDUCATION, THEORY -> true;
            case ATTENDANCE,
                    KIND,
                    GROUP,
                    DELEGATION,
                    BRANCH,
                    FIELD,
                    WORK,
                    HERO,
                    HEROIC_MOTHER,
                    NATIONAL_FIGHTER,
                    COMMENDATION -> false;
        };
    }

    /// The part the delegate falls into.
    public String part(Delegate delegate, LocalDate day) {
        var part = known(delegate, day);
        boolean person = delegate.traits().kind() == Kind.PERSON;
        return part.equals(UNKNOWN) && !person && isPersonal() ? COLLECTIVE : part;
    }

    private String known(Delegate delegate, LocalDate day) {
        var traits = delegate.traits();
        return switch (this) {
            case ATTENDANCE ->
                delegate.attendance() == null ? UNKNOWN : delegate.attendance().code();
            case KIND -> delegate.kind().code();
            case GROUP -> delegate.group().isEmpty() ? "none" : delegate.group();
            case DELEGATION -> text(delegate.unit());
            case BRANCH -> text(delegate.branch());
            case FIELD -> coded(traits.sector());
            case SEX -> coded(traits.sex());
            case AGE -> AgeBand.of(traits.ageOn(day)).code();
            case ETHNICITY -> text(traits.ethnicity());
            case RELIGION -> text(traits.religion());
            case PARTY -> traits.partyMember() == null ? UNKNOWN : yesOrNo(traits.partyMember());
            case WORK -> coded(traits.work());
            case EDUCATION -> coded(traits.education());
            case THEORY -> coded(traits.theory());
            case HERO -> yesOrNo(traits.awards().stream().anyMatch(Awards.HEROES::contains));
            case HEROIC_MOTHER -> yesOrNo(traits.awards().contains(Awards.HEROIC_MOTHER));
            case NATIONAL_FIGHTER -> yesOrNo(traits.awards().contains(Awards.NATIONAL_FIGHTER));
            case COMMENDATION -> Commended.of(traits.awards()).code();
        };
    }

    private static String text(@Nullable String value) {
        return value == null || value.isEmpty() ? UNKNOWN : value;
    }

    private static String coded(@Nullable Coded value) {
        return value == null ? UNKNOWN : value.code();
    }

    private static String yesOrNo(boolean answer) {
        return answer ? YES : NO;
    }
}
