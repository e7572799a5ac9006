package vn.daihoi.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Coded;
import vn.daihoi.people.Honours.Held;
import vn.daihoi.people.Registrant;

/// A registrant as programs read it. Nothing sensitive; see `/api/v1/people/{id}/sensitive`.
///
/// @param born `1978` or `1978-03-02`; null while unknown
/// @param invented a person of the demo
public record PersonJson(
        long id,
        String kind,
        String name,
        String religiousTitle,
        String birthName,
        String sortKey,
        @Nullable String sex,
        @Nullable String born,
        String post,
        String otherPost,
        long unitId,
        List<Long> otherUnitIds,
        @Nullable String work,
        @Nullable String sector,
        @Nullable String economy,
        @Nullable String education,
        @Nullable String theory,
        boolean newExemplar,
        boolean invented,
        @Nullable Long mergedInto,
        int version,
        List<HonourJson> honours) {

    public record HonourJson(String award, String title, int year, String decision) {}

    static PersonJson of(Registrant one, List<Held> honours) {
        var name = one.name();
        var facts = one.facts();
        return new PersonJson(
                one.id(),
                one.kind().code(),
                name.display(),
                name.religiousTitle(),
                name.birth(),
                name.sortKey(one.kind()),
                code(facts.sex()),
                born(one),
                facts.post(),
                facts.otherPost(),
                one.unitId(),
                one.otherUnitIds(),
                code(facts.work()),
                code(facts.sector()),
                code(facts.economy()),
                code(facts.education()),
                code(facts.theory()),
                facts.newExemplar(),
                one.invented(),
                one.mergedInto(),
                one.version(),
                honours.stream()
                        .map(Held::honour)
                        .map(honour -> new HonourJson(honour.award(), honour.title(), honour.year(), honour.decision()))
                        .toList());
    }

    private static @Nullable String born(Registrant one) {
        var day = one.facts().bornOn();
        var year = one.facts().bornYear();
        return day != null ? day.toString() : year == null ? null : year.toString();
    }

    private static @Nullable String code(@Nullable Coded one) {
        return one == null ? null : one.code();
    }
}
