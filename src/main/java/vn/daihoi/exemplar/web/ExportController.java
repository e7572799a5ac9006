package vn.daihoi.exemplar.web;

import static vn.daihoi.exemplar.web.ListQuery.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExportExemplars;
import vn.daihoi.exemplar.ExportExemplars.Row;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// The list of exemplars as it is narrowed on the page, as a sheet; the three families of honours each in a column of
/// its own.
@Controller
class ExportController {
    private final ExportExemplars export;
    private final Movements movements;
    private final Season season;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ExportController(
            ExportExemplars export, Movements movements, Season season, Dictionary dictionary, SeasonClock clock) {
        this.export = export;
        this.movements = movements;
        this.season = season;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/exemplars.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    void export(Actor actor, @ModelAttribute ListQuery query, HttpServletResponse response) throws IOException {
        var under = season.under(actor, text(query.under()));
        if (under.isUnknown()) {
            throw new NotThere("unit", text(query.under()));
        }
        var t = dictionary.here();
        var names = new LinkedHashMap<Long, String>();
        movements.all(actor, season.of(actor)).forEach(one -> names.put(one.id(), one.name()));
        var found = export.export(
                actor,
                query.filter(season.of(actor), under.id()),
                query.address().url());
        var sheet = new XlsxExport<Row>(t.of("exemplar.list.title"), note(found, query, names, t))
                .column(t.of("exemplar.who"), 32, row -> row.exemplar().name())
                .column(
                        t.of("people.kind"),
                        14,
                        row -> t.of("people.kind." + row.exemplar().kind().code()))
                .column(t.of("people.post"), 30, row -> row.exemplar().post())
                .column(t.of("exemplar.proposer"), 30, row -> row.exemplar().unitName())
                .column(
                        t.of("exemplar.headline"),
                        50,
                        row -> row.exemplar().sheet().headline())
                .column(
                        t.of("exemplar.deeds"),
                        80,
                        row -> row.exemplar().sheet().deeds())
                .column(
                        t.of("exemplar.field"),
                        24,
                        row -> Shown.field(row.exemplar().sheet().field(), t))
                .column(
                        t.of("exemplar.years"),
                        14,
                        row -> XlsxExport.typed(row.exemplar().sheet().years()))
                .column(t.of("exemplar.movement"), 40, row -> movements(row.exemplar(), names));
        for (var family : List.of(AwardFamily.EMULATION, AwardFamily.COMMENDATION, AwardFamily.STATE_TITLE)) {
            sheet.column(t.of("people.family." + family.code()), 44, row -> held(row, family));
        }
        sheet.column(t.of("exemplar.new"), 12, row -> mark(row.exemplar().isNew()))
                .column(
                        t.of("exemplar.state"),
                        22,
                        row -> Shown.state(row.exemplar().state(), t))
                .column(
                        t.of("exemplar.consented"),
                        14,
                        row -> mark(row.exemplar().isConsented()))
                .column(
                        t.of("people.invented.short"),
                        12,
                        row -> mark(row.exemplar().invented()))
                .send(response, t.of("exemplar.list.title"), found.rows().stream());
    }

    private static String mark(boolean is) {
        return is ? "x" : "";
    }

    private static String movements(Exemplar one, LinkedHashMap<Long, String> names) {
        return one.sheet().movements().stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .collect(Collectors.joining("; "));
    }

    /// `Bằng khen của Thủ tướng Chính phủ (2018, 12/QĐ-TTg)`
    private static String held(Row row, AwardFamily family) {
        return row.held().stream()
                .filter(honour -> Awards.coded(honour.award())
                        .map(Award::family)
                        .filter(family::equals)
                        .isPresent())
                .map(ExportController::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(Honour honour) {
        var number = honour.decision().isEmpty() ? "" : ", " + honour.decision();
        return "%s (%d%s)".formatted(honour.title(), honour.year(), number);
    }

    /// By which day, how it was narrowed, and that rows are missing where they are.
    private String note(ExportExemplars.Rows found, ListQuery query, LinkedHashMap<Long, String> names, Words t) {
        var asked = query.asked();
        var narrowed = Stream.of(
                        asked.q().isEmpty() ? "" : "“" + asked.q() + "”",
                        asked.under(),
                        label(Shown.kinds(t), asked.kind()),
                        label(Shown.fields(t), asked.field()),
                        ListQuery.number(asked.movement()).map(names::get).orElse(""),
                        label(Shown.states(t), asked.state()),
                        asked.fresh() ? t.of("exemplar.new.only") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return Stream.of(
                        t.of("exemplar.export.asOf", clock.today()),
                        narrowed.isEmpty() ? "" : t.of("exemplar.export.narrowed", narrowed),
                        found.isCut() ? t.of("people.export.cut", found.rows().size(), found.total()) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(one -> one.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
