package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Discretion;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// The credentials report of a list.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class CredentialsController {
    private final ListDesk desk;
    private final Delegates delegates;

    CredentialsController(ListDesk desk, Delegates delegates) {
        this.desk = desk;
        this.delegates = delegates;
    }

    @GetMapping("/lists/{id}/credentials")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id));
        return "delegate/credentials";
    }

    @GetMapping("/lists/{id}/credentials.xlsx")
    void export(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var page = page(actor, id);
        var t = desk.seen(actor, id).t();
        record Row(String table, CredentialsPage.Part part) {}
        new XlsxExport<Row>(t.of("delegate.credentials.title"), page.head().unit())
                .column(t.of("delegate.credentials.table"), 34, Row::table)
                .column(t.of("delegate.credentials.part"), 44, row -> row.part().label())
                .column(
                        t.of("delegate.credentials.number"),
                        12,
                        row -> row.part().number() == null
                                ? row.part().figure()
                                : row.part().number())
                .column(
                        t.of("delegate.credentials.share"),
                        10,
                        row -> row.part().share())
                .column(
                        t.of("delegate.credentials.present"),
                        10,
                        row -> page.hasPresence() ? row.part().present() : null)
                .send(
                        response,
                        "co-cau-dai-bieu " + page.head().unit(),
                        page.tables().stream()
                                .flatMap(table -> java.util.stream.Stream.concat(
                                        table.parts().stream().map(part -> new Row(table.name(), part)),
                                        java.util.stream.Stream.of(new Row(
                                                table.name(),
                                                new CredentialsPage.Part(
                                                        t.of("delegate.credentials.sum"),
                                                        "",
                                                        table.total(),
                                                        100.0,
                                                        table.present(),
                                                        "",
                                                        ""))))));
    }

    private CredentialsPage page(Actor actor, long id) {
        var seen = desk.seen(actor, id);
        var counting = delegates.of(actor, seen.list());
        var credentials = Credentials.of(counting, seen.found().day());
        var discretion = Discretion.of(actor, counting);
        return new CredentialsPage(
                desk.head(seen, "credentials"),
                credentials,
                Rounded.told(discretion, "credentials", seen.t()),
                figure(discretion, credentials.minority(), seen.t()),
                figure(discretion, credentials.religious(), seen.t()),
                number(credentials, Facet.SEX, "nu"),
                aged(credentials.oldest(), seen.t()),
                aged(credentials.youngest(), seen.t()),
                discretion.tables(credentials).stream()
                        .map(table -> discretion == Discretion.ROUNDED
                                        && table.facet().isSensitive()
                                ? rounded(seen, table)
                                : table(seen, table))
                        .toList());
    }

    private static String figure(Discretion discretion, int number, Words t) {
        return switch (discretion) {
            case OPEN -> t.number(number);
            case ROUNDED -> new Rounded(t).say(number);
            case CONCEALED -> "";
        };
    }

    /// Parts that only a few are of are not named; the table then adds up to all delegates with those.
    private static CredentialsPage.Table rounded(ListDesk.Seen seen, Credentials.Table table) {
        var said = new Said(seen.t());
        var words = new Rounded(seen.t());
        return new CredentialsPage.Table(
                table.facet().code(),
                seen.t().of("delegate.facet." + table.facet().code()),
                table.total(),
                table.present(),
                table.parts().stream()
                        .filter(part -> Rounded.of(part.number()) > 0)
                        .sorted(Comparator.comparingInt((Credentials.Part part) -> -Rounded.of(part.number()))
                                .thenComparing(Credentials.Part::code))
                        .map(part -> new CredentialsPage.Part(
                                said.part(table.facet(), part.code(), seen::groupName),
                                words.say(part.number()),
                                null,
                                null,
                                null,
                                CompositionView.percent(100.0 * Rounded.of(part.number()) / table.total()),
                                ""))
                        .toList());
    }

    private static CredentialsPage.Table table(ListDesk.Seen seen, Credentials.Table table) {
        var facet = table.facet();
        var said = new Said(seen.t());
        return new CredentialsPage.Table(
                facet.code(),
                seen.t().of("delegate.facet." + facet.code()),
                table.total(),
                table.present(),
                table.parts().stream()
                        .map(part -> new CredentialsPage.Part(
                                said.part(facet, part.code(), seen::groupName),
                                seen.t().number(part.number()),
                                part.number(),
                                part.share(),
                                part.present(),
                                CompositionView.percent(part.share()),
                                part.number() > 0 ? url(seen, facet, part.code()) : ""))
                        .toList());
    }

    private static String url(ListDesk.Seen seen, Facet facet, String part) {
        // to the rows themselves: on a phone they stand far below the search
        return new Looked("", "", "", "", facet.code(), part, "")
                        .url(seen.list().id()) + "#table";
    }

    private static int number(Credentials credentials, Facet facet, String part) {
        return credentials.tables().stream()
                .filter(table -> table.facet() == facet)
                .flatMap(table -> table.parts().stream())
                .filter(one -> one.code().equals(part))
                .mapToInt(Credentials.Part::number)
                .sum();
    }

    private static String aged(Credentials.@Nullable Aged one, Words t) {
        if (one == null) {
            return "";
        }
        var said = t.of("delegate.credentials.aged", one.name(), one.age(), one.unit());
        return one.byYearOnly() ? said + " (" + t.of("delegate.credentials.byYear") + ")" : said;
    }
}
