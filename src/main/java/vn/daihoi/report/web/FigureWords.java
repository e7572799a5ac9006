package vn.daihoi.report.web;

import vn.daihoi.people.Award;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.shared.web.Words;

/// The names of figures: honours as the law names them, the others from the messages.
final class FigureWords {
    private FigureWords() {}

    static String label(String code, Words t) {
        var award = FigureList.coded(code).map(figure -> figure.award()).map(Award::name);
        return award.orElseGet(() -> t.has("report.figure." + code) ? t.of("report.figure." + code) : code);
    }

    /// How it is counted; empty where the name says all.
    static String note(String code, Words t) {
        var key = "report.figure." + code + ".note";
        return t.has(key) ? t.of(key) : "";
    }
}
