package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.Grounds;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.plan.Shares;
import vn.daihoi.plan.Window;
import vn.daihoi.shared.web.Words;

/// What the plan lays down, in words.
final class Terms {
    private Terms() {}

    static List<Term> of(Grounds grounds, Facts facts, Words t) {
        var terms = grounds.termsFor(facts);
        var rows = new ArrayList<Term>();
        rows.add(new Term(
                "conference.terms.tier",
                terms.tier().name().value(),
                terms.tier().name().citation()));
        if (!terms.events().isEmpty()) {
            var names = terms.events().stream().map(Cited::value).collect(Collectors.joining("; "));
            rows.add(new Term(
                    "conference.terms.event", names, terms.events().getFirst().citation()));
        }
        rows.add(new Term(
                "conference.terms.form",
                t.of("conference.form." + terms.form().value()),
                terms.form().citation()));
        window(terms, rows, t);
        length(terms, rows, t);
        numbers(terms, rows, t);
        var pilots = grounds.pilotCitation();
        if (pilots != null) {
            rows.add(new Term("conference.terms.pilot", t.of("conference.terms.pilot.yes"), pilots));
        }
        return rows;
    }

    private static void window(ConferenceTerms terms, List<Term> rows, Words t) {
        if (terms.window() != null) {
            rows.add(new Term(
                    "conference.terms.window",
                    words(terms.window().value(), t),
                    terms.window().citation()));
        }
    }

    private static void length(ConferenceTerms terms, List<Term> rows, Words t) {
        if (terms.length() == null) {
            return;
        }
        var sessions = terms.length().value().sessions();
        var words = terms.minutes() == null
                ? t.of("conference.length", sessions)
                : t.of("conference.length.read", sessions, terms.minutes());
        rows.add(new Term("conference.terms.length", words, terms.length().citation()));
    }

    private static void numbers(ConferenceTerms terms, List<Term> rows, Words t) {
        if (terms.cap() != null) {
            rows.add(new Term(
                    "conference.terms.cap",
                    t.of("conference.terms.cap.value", terms.cap().value()),
                    terms.cap().citation()));
        }
        if (terms.shares() != null) {
            rows.add(share(terms.shares(), t));
        }
    }

    private static Term share(Cited<Shares> cited, Words t) {
        var shares = cited.value();
        var about = shares.about() ? 1 : 0;
        var words = shares.guests() == null
                ? t.of("conference.terms.share.exemplars", about, shares.exemplars())
                : t.of("conference.terms.share.both", about, shares.exemplars(), shares.guests());
        return new Term("conference.terms.share", words, cited.citation());
    }

    static String words(Window window, Words t) {
        var quarter = window.quarter();
        return quarter.isPresent()
                ? t.of(
                        "conference.window.quarter",
                        quarter.getAsInt(),
                        String.valueOf(window.from().getYear()),
                        window.from(),
                        window.to())
                : t.of("conference.window.days", window.from(), window.to());
    }
}
