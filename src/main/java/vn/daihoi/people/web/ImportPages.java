package vn.daihoi.people.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Field;
import vn.daihoi.people.ImportPeople.Preview;
import vn.daihoi.people.JudgedPerson;
import vn.daihoi.people.JudgedPerson.State;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Tells in words what an uploaded list would do. What is sensitive in it is not shown.
@Component
class ImportPages {
    private static final int SHOWN = 300;

    private final UnitBoxes boxes;
    private final Dictionary dictionary;

    ImportPages(UnitBoxes boxes, Dictionary dictionary) {
        this.boxes = boxes;
        this.dictionary = dictionary;
    }

    UploadPage upload(Actor actor, String unit, FormErrors errors) {
        var megabytes = SheetReader.MOST_BYTES / 1024 / 1024;
        return new UploadPage(crumbs(dictionary.here()), unit, actor.has(Roles.STANDING_BODY), errors, megabytes);
    }

    ImportPage preview(Preview preview, boolean stale) {
        var t = dictionary.here();
        var unitNames = new HashMap<Long, String>();
        var shown = Stream.of(State.WRONG, State.FRESH, State.KNOWN)
                .flatMap(state -> preview.in(state).stream())
                .toList();
        var wrong = preview.in(State.WRONG).size();
        var fresh = preview.in(State.FRESH).size();
        return new ImportPage(
                crumbs(t),
                "/people/imports",
                preview.stored().id(),
                preview.stored().fileName(),
                wrong,
                fresh,
                preview.in(State.KNOWN).size(),
                shown.stream().limit(SHOWN).map(row -> line(row, unitNames, t)).toList(),
                Math.max(0, shown.size() - SHOWN),
                preview.fingerprint(),
                stale,
                preview.stored().applied(),
                wrong == 0 && fresh > 0);
    }

    private ImportPage.Line line(JudgedPerson row, Map<Long, String> unitNames, Words t) {
        var profile = row.fresh().profile();
        return new ImportPage.Line(
                row.number(),
                switch (row.state()) {
                    case WRONG -> "bad";
                    case FRESH -> "good";
                    case KNOWN -> "plain";
                },
                t.of("people.import.state." + row.state()),
                profile.name().full(),
                PersonRow.born(profile.facts(), t),
                profile.facts().post(),
                unitNames.computeIfAbsent(profile.unitId(), boxes::name),
                told(row, true, t),
                told(row, false, t));
    }

    /// “Năm sinh: …”, so that the reader finds the cell.
    private static List<String> told(JudgedPerson row, boolean breaches, Words t) {
        return row.findings().stream()
                .filter(finding -> finding.isBreach() == breaches)
                .map(finding -> t.of("people.import.cell", column(finding, t), t.finding(finding)))
                .toList();
    }

    private static String column(Finding finding, Words t) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(finding.field()))
                .findFirst()
                .map(field -> PersonPages.label(field, t))
                .orElse("");
    }

    private static List<Crumb> crumbs(Words t) {
        return List.of(new Crumb(t.of("people.list.title"), "/people"), new Crumb(t.of("people.import"), ""));
    }
}
