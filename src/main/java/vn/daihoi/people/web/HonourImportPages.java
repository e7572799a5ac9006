package vn.daihoi.people.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.HonourColumn;
import vn.daihoi.people.ImportHonours.Preview;
import vn.daihoi.people.JudgedHonour;
import vn.daihoi.people.JudgedPerson.State;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Tells in words what an uploaded list of honours would do.
@Component
class HonourImportPages {
    private static final int SHOWN = 300;

    private final UnitBoxes boxes;
    private final Dictionary dictionary;

    HonourImportPages(UnitBoxes boxes, Dictionary dictionary) {
        this.boxes = boxes;
        this.dictionary = dictionary;
    }

    UploadPage upload(FormErrors errors) {
        return new UploadPage(crumbs(dictionary.here()), "", false, errors, SheetReader.MOST_BYTES / 1024 / 1024);
    }

    ImportPage preview(Preview preview, boolean stale) {
        var t = dictionary.here();
        var unitNames = new HashMap<Long, String>();
        var shown = Stream.of(State.WRONG, State.FRESH, State.KNOWN)
                .flatMap(state -> preview.in(state).stream())
                .toList();
        int wrong = preview.in(State.WRONG).size();
        int fresh = preview.in(State.FRESH).size();
        return new ImportPage(
                crumbs(t),
                "/people/honours/imports",
                preview.id(),
                preview.fileName(),
                wrong,
                fresh,
                preview.in(State.KNOWN).size(),
                shown.stream().limit(SHOWN).map(row -> line(row, unitNames, t)).toList(),
                Math.max(0, shown.size() - SHOWN),
                preview.fingerprint(),
                stale,
                preview.applied(),
                wrong == 0 && fresh > 0);
    }

    private ImportPage.Line line(JudgedHonour row, Map<Long, String> unitNames, Words t) {
        var holder = row.holder();
        return new ImportPage.Line(
                row.number(),
                switch (row.state()) {
                    case WRONG -> "bad";
                    case FRESH -> "good";
                    case KNOWN -> "plain";
                },
                t.of("people.import.state." + row.state()),
                holder == null ? row.written() : holder.name().full(),
                holder == null ? "" : PersonRow.born(holder.facts(), t),
                t.of(
                        "people.honours.given",
                        row.honour().title(),
                        Integer.toString(row.honour().year()),
                        family(row, t)),
                holder == null ? "" : unitNames.computeIfAbsent(holder.unitId(), boxes::name),
                told(row, true, t),
                told(row, false, t));
    }

    /// Titles, commendations and state titles are never mixed: each row says which of them it is.
    private static String family(JudgedHonour row, Words t) {
        return Awards.coded(row.honour().award())
                .map(award -> t.of(key(award.family())))
                .orElse("");
    }

    private static String key(AwardFamily family) {
        return "people.family." + family.code();
    }

    private static List<String> told(JudgedHonour row, boolean breaches, Words t) {
        return row.findings().stream()
                .filter(finding -> finding.isBreach() == breaches)
                .map(finding -> t.of("people.import.cell", column(finding, t), t.finding(finding)))
                .toList();
    }

    /// Rules of honours name their field as the form does: `award`, `decidedOn`.
    private static String column(Finding finding, Words t) {
        var field = Objects.requireNonNullElse(finding.field(), "").replace("_", "");
        return Arrays.stream(HonourColumn.values())
                .filter(column -> column.key().replace("_", "").equalsIgnoreCase(field))
                .findFirst()
                .map(column -> t.of("people.honours.column." + column.key()))
                .orElse("");
    }

    private static List<Crumb> crumbs(Words t) {
        return List.of(new Crumb(t.of("people.list.title"), "/people"), new Crumb(t.of("people.honours.import"), ""));
    }
}
