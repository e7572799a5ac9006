package vn.daihoi.paper.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.paper.PaperBox;
import vn.daihoi.paper.PaperKind;
import vn.daihoi.paper.Register;
import vn.daihoi.paper.Register.Line;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out the register of the reader's unit, on the screen and as a table to take away.
@Component
class RegisterDesk {
    private static final int A_PAGE = 100;
    private static final int MOST = 100_000;

    private final Register register;
    private final PaperBox box;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    RegisterDesk(Register register, PaperBox box, Units units, SeasonClock clock, Dictionary dictionary) {
        this.register = register;
        this.box = box;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// What was asked for, as typed.
    record Asked(String year, String kind, String q) {
        Register.Wanted wanted() {
            return new Register.Wanted(
                    year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                    PaperKind.coded(kind).map(PaperKind::code).orElse(null),
                    q);
        }

        boolean filters() {
            return !year.isEmpty() || !kind.isEmpty() || !q.isEmpty();
        }

        String at(String path) {
            var url = UriComponentsBuilder.fromPath(path);
            Optional.of(year).filter(it -> !it.isEmpty()).ifPresent(it -> url.queryParam("year", "{year}"));
            Optional.of(kind).filter(it -> !it.isEmpty()).ifPresent(it -> url.queryParam("kind", "{kind}"));
            Optional.of(q).filter(it -> !it.isEmpty()).ifPresent(it -> url.queryParam("q", "{q}"));
            return url.encode()
                    .buildAndExpand(java.util.Map.of("year", year, "kind", kind, "q", q))
                    .toUriString();
        }
    }

    RegisterPage page(Actor actor, Asked asked, int number) {
        var t = dictionary.here();
        var unitId = unitOf(actor);
        var pages = new Pages(number, A_PAGE, register.count(unitId, asked.wanted()));
        var rows = register.find(unitId, asked.wanted(), A_PAGE, pages.offset());
        return new RegisterPage(
                PaperPlaces.tabs(t, PaperPlaces.REGISTER, box.countIn(unitId, PaperBox.Wanted.UNREAD)),
                unitName(unitId),
                caption(unitId, asked, t),
                asked.at(PaperPlaces.REGISTER),
                asked.at(PaperPlaces.REGISTER + ".xlsx"),
                register.years(unitId).stream()
                        .map(year -> new Choice(year.toString(), year.toString()))
                        .toList(),
                kinds(t),
                asked.year(),
                asked.kind(),
                asked.q(),
                asked.filters(),
                rows.stream().map(row -> row(row, t)).toList(),
                pages);
    }

    void send(Actor actor, Asked asked, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var unitId = unitOf(actor);
        new XlsxExport<Line>(t.of("paper.register"), caption(unitId, asked, t))
                .column(t.of("paper.number"), 20, Line::number)
                .column(t.of("paper.issuedOn"), 12, Line::issuedOn)
                .column(
                        t.of("paper.kind"),
                        16,
                        row -> t.of("paper.kind." + row.kind().code()))
                .column(t.of("paper.summary"), 60, Line::summary)
                .column(t.of("paper.issuer"), 30, Line::issuer)
                .column(t.of("paper.signer"), 24, Line::signer)
                .column(t.of("paper.recipients"), 40, row -> String.join("; ", row.recipients()))
                .column(t.of("paper.standing"), 24, row -> standing(row, t).text())
                .column(t.of("paper.register.note"), 40, row -> standing(row, t).note())
                .send(
                        response,
                        t.of("paper.register.file", clock.today()),
                        register.find(unitId, asked.wanted(), MOST, 0).stream());
    }

    private String caption(long unitId, Asked asked, Words t) {
        var year = asked.wanted().year();
        return year == null
                ? t.of("paper.register.of", unitName(unitId))
                : t.of("paper.register.ofYear", unitName(unitId), year.toString());
    }

    private String unitName(long unitId) {
        return units.find(unitId).map(Unit::name).orElse("");
    }

    private static List<Choice> kinds(Words t) {
        return Arrays.stream(PaperKind.values())
                .map(kind -> new Choice(kind.code(), t.of("paper.kind." + kind.code())))
                .toList();
    }

    private static RegisterPage.Row row(Line line, Words t) {
        var standing = standing(line, t);
        return new RegisterPage.Row(
                "/papers/" + line.id(),
                line.number(),
                t.day(line.issuedOn()),
                t.of("paper.kind." + line.kind().code()),
                line.summary(),
                line.signer(),
                String.join("; ", line.recipients()),
                standing.mark(),
                standing.text(),
                standing.note(),
                line.signed());
    }

    private static Standing standing(Line line, Words t) {
        var recall = line.recallReason();
        if (recall != null) {
            return new Standing("bad", t.of("paper.recalled"), recall);
        }
        if (!line.sent()) {
            return new Standing("plain", t.of("paper.issued"), "");
        }
        var all = line.received() == line.addressed();
        return new Standing(all ? "good" : "heed", t.of("paper.receivedOf", line.received(), line.addressed()), "");
    }

    private static long unitOf(Actor actor) {
        @Nullable Long unitId = actor.unitId();
        return unitId == null ? 0 : unitId;
    }

    private record Standing(String mark, String text, String note) {}
}
