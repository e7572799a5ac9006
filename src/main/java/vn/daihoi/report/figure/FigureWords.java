package vn.daihoi.report.figure;

import vn.daihoi.people.Award;
import vn.daihoi.shared.web.Words;

/// The names of figures: honours as the law names them, fields of work by their names, the others from the messages.
public final class FigureWords {
    private FigureWords() {}

    public static String label(String code, Words t) {
        var figure = FigureList.coded(code);
        var award = figure.map(Figure::award).map(Award::name);
        if (award.isPresent()) {
            return award.get();
        }
        var key = "report.figure." + figure.map(Figure::withoutField).orElse(code);
        var field = figure.flatMap(Figure::field).map(one -> t.of("people.sector." + one.code()));
        return t.has(key) ? t.of(key, field.orElse("")) : code;
    }

    /// How it is counted; empty where the name says all.
    public static String note(String code, Words t) {
        var key = "report.figure." + code + ".note";
        return t.has(key) ? t.of(key) : "";
    }
}
