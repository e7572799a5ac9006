package vn.daihoi.unit.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.ImportUnits.Preview;
import vn.daihoi.unit.Judged;
import vn.daihoi.unit.Judged.State;
import vn.daihoi.unit.sheet.ImportColumn;

/// Tells in words what an uploaded list would do.
@Component
class ImportPages {
    private static final int SHOWN = 300;

    private final Dictionary dictionary;

    ImportPages(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    UploadPage upload(FormErrors errors) {
        return new UploadPage(crumbs(dictionary.here()), errors, SheetReader.MOST_BYTES / 1024 / 1024);
    }

    ImportPage preview(Preview preview, boolean stale) {
        var t = dictionary.here();
        var verdict = preview.verdict();
        var shown = Stream.of(State.WRONG, State.FRESH, State.CHANGED)
                .flatMap(state -> verdict.in(state).stream())
                .toList();
        return new ImportPage(
                crumbs(t),
                preview.stored().id(),
                preview.stored().fileName(),
                verdict.in(State.WRONG).size(),
                verdict.in(State.FRESH).size(),
                verdict.in(State.CHANGED).size(),
                verdict.in(State.SAME).size(),
                shown.stream().limit(SHOWN).map(row -> line(row, t)).toList(),
                Math.max(0, shown.size() - SHOWN),
                verdict.fingerprint(),
                stale,
                preview.stored().applied(),
                verdict.isClean() && verdict.changesSomething());
    }

    ImportLine line(Judged row, Words t) {
        var edit = row.edit();
        return new ImportLine(
                row.row().number(),
                switch (row.state()) {
                    case WRONG -> "bad";
                    case FRESH -> "good";
                    case CHANGED -> "info";
                    case SAME -> "plain";
                },
                t.of("unit.import.state." + row.state()),
                edit.code(),
                edit.name(),
                Kinds.name(edit.kind(), t),
                row.parentCode(),
                row.changed().stream()
                        .map(changed -> HistoryWords.changed(changed, t))
                        .toList(),
                told(row, true, t),
                told(row, false, t));
    }

    /// “Cột Số người: …”, so that the reader finds the cell.
    private static List<String> told(Judged row, boolean breaches, Words t) {
        return row.findings().stream()
                .filter(finding -> finding.isBreach() == breaches)
                .map(finding -> t.of("unit.import.cell", column(finding, t), t.finding(finding)))
                .toList();
    }

    private static String column(Finding finding, Words t) {
        var field = finding.field();
        return field == null ? "" : t.of(ImportColumn.valueOf(field).key());
    }

    private static List<Crumb> crumbs(Words t) {
        return List.of(new Crumb(t.of("unit.list.title"), "/units"), new Crumb(t.of("unit.import"), ""));
    }
}
