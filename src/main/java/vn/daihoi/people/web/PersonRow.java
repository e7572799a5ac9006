package vn.daihoi.people.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Coded;
import vn.daihoi.people.Facts;
import vn.daihoi.people.RegistrantSearch.Listed;
import vn.daihoi.shared.web.Words;

/// One line of a list of registrants, in words.
///
/// @param born the day, or only the year; empty while unknown
/// @param unit empty where it lies outside what the reader sees
public record PersonRow(
        long id,
        String name,
        String title,
        String kind,
        String sex,
        String born,
        String post,
        String unit,
        String work,
        String sector,
        boolean invented) {

    static PersonRow of(Listed listed, Words t) {
        var one = listed.registrant();
        var unit = listed.unitName();
        return new PersonRow(
                one.id(),
                one.name().display(),
                one.name().religiousTitle(),
                t.of("people.kind." + one.kind().code()),
                word("people.sex.", one.facts().sex(), t),
                born(one.facts(), t),
                one.facts().post(),
                unit == null ? "" : unit,
                word("people.work.", one.facts().work(), t),
                word("people.sector.", one.facts().sector(), t),
                one.invented());
    }

    static String born(Facts facts, Words t) {
        var year = facts.bornYear();
        return facts.bornOn() != null ? t.day(facts.bornOn()) : year == null ? "" : year.toString();
    }

    static String word(String start, @Nullable Coded one, Words t) {
        return one == null ? "" : t.of(start + one.code());
    }
}
