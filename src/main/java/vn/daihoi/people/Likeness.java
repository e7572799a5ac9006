package vn.daihoi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.daihoi.people.Alike.Reason;

/// Scores how much two entries look like one person. Every point comes with a sentence for the clerk who decides.
///
/// Worked example: “Lý Mỹ Quý” of 1985 and “Lí Mĩ Quí” of 1985, a rare name, two units: the name differs only in
/// spelling (36), the year is the same (28), the name is rare (12): 76, “quite alike”.
final class Likeness {
    private static final int SAME_NAME = 40;
    private static final int SPELLING = 36;
    private static final int BIRTH_NAME = 38;
    private static final int SHORTENED = 30;
    private static final int RARE_UP_TO = 2;
    static final int COMMON_FROM = 12;

    private final List<Reason> reasons = new ArrayList<>();
    private int score;

    private Likeness() {}

    /// @param bearers how many in the register have this name, in any spelling
    static Alike of(Registrant one, Registrant other, Traits traits, Traits otherTraits, int bearers) {
        var likeness = new Likeness();
        likeness.names(one, other);
        likeness.births(one.facts(), other.facts());
        likeness.others(one, other);
        likeness.traits(traits, otherTraits);
        likeness.rarity(bearers);
        return new Alike(one, other, Math.clamp(likeness.score, 0, 100), List.copyOf(likeness.reasons));
    }

    private void names(Registrant one, Registrant other) {
        var a = one.name();
        var b = other.name();
        var key = a.matchKey(one.kind());
        var otherKey = b.matchKey(other.kind());
        if (a.display().equals(b.display())) {
            add(SAME_NAME, Reason.pro("name.same"));
        } else if (key.equals(otherKey)) {
            add(SPELLING, Reason.pro("name.spelling", a.display(), b.display()));
        } else if (key.equals(b.birthKey()) || otherKey.equals(a.birthKey())) {
            add(BIRTH_NAME, Reason.pro("name.birth"));
        } else if (areShortened(key, otherKey)) {
            add(SHORTENED, Reason.pro("name.short", a.display(), b.display()));
        }
        if (!a.religiousTitle().equals(b.religiousTitle())) {
            add(0, Reason.pro("title", a.religiousTitle().isEmpty() ? b.religiousTitle() : a.religiousTitle()));
        }
    }

    /// `em ut v tr` may be `em ut van tran`: as many syllables, each the beginning of the other's, the tên whole.
    static boolean areShortened(String key, String otherKey) {
        var a = key.split(" ");
        var b = otherKey.split(" ");
        return a.length == b.length
                && a[0].equals(b[0])
                && IntStream.range(0, a.length).allMatch(i -> a[i].startsWith(b[i]) || b[i].startsWith(a[i]));
    }

    private void births(Facts one, Facts other) {
        var year = one.bornYear();
        var otherYear = other.bornYear();
        if (year == null || otherYear == null) {
            add(6, Reason.con("born.unknown"));
        } else if (one.bornOn() != null && one.bornOn().equals(other.bornOn())) {
            add(38, Reason.pro("born.day"));
        } else if (year.equals(otherYear) && one.bornOn() != null && other.bornOn() != null) {
            add(8, Reason.con("born.otherDay"));
        } else if (year.equals(otherYear)) {
            add(28, Reason.pro("born.year", year.toString()));
        } else {
            add(16, Reason.pro("born.off", year.toString(), otherYear.toString()));
        }
    }

    private void others(Registrant one, Registrant other) {
        if (one.unitId() == other.unitId()) {
            add(14, Reason.pro("unit.same"));
        } else {
            add(0, Reason.pro("unit.two"));
        }
        var post = Name.plainWords(one.facts().post());
        if (!post.isEmpty() && post.equals(Name.plainWords(other.facts().post()))) {
            add(8, Reason.pro("post.same", one.facts().post()));
        } else if (!post.isEmpty() && !other.facts().post().isEmpty()) {
            add(0, Reason.pro("post.two", one.facts().post(), other.facts().post()));
        }
    }

    private void traits(Traits one, Traits other) {
        if (one.sex() != null && other.sex() != null && one.sex() != other.sex()) {
            add(-25, Reason.con("sex"));
        }
        if (one.ethnicity() != null
                && other.ethnicity() != null
                && !Objects.equals(one.ethnicity(), other.ethnicity())) {
            add(-22, Reason.con("ethnicity"));
        }
    }

    private void rarity(int bearers) {
        if (bearers <= RARE_UP_TO) {
            add(12, Reason.pro("rare"));
        } else if (bearers >= COMMON_FROM) {
            add(-12, Reason.con("common", bearers));
        }
    }

    private void add(int points, Reason reason) {
        score += points;
        reasons.add(reason);
    }
}
