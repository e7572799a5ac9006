package vn.daihoi.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.intake.Stored;
import vn.daihoi.intake.reading.ListFile;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// The page where a list comes in, and the empty table it may be filled into.
@Component
class UploadPages {
    private final Intake intake;
    private final Dictionary dictionary;

    UploadPages(Intake intake, Dictionary dictionary) {
        this.intake = intake;
        this.dictionary = dictionary;
    }

    UploadPage of(Actor actor, String register, Door door, String text, FormErrors errors) {
        var t = dictionary.here();
        var words = "intake.register." + register;
        var crumbs = new ArrayList<>(door.crumbs());
        crumbs.add(new Crumb(t.of(words + ".title"), ""));
        var latest = intake.latest(actor, register, door.target()).stream()
                .map(one -> latest(one, t))
                .toList();
        return new UploadPage(crumbs, register, words, door, text, errors, ListFile.MOST_BYTES / 1024 / 1024, latest);
    }

    private static UploadPage.Latest latest(Stored stored, Words t) {
        var taken = stored.taken();
        return new UploadPage.Latest(
                stored.id(),
                stored.fileName().isEmpty() ? t.of("intake.pasted") : stored.fileName(),
                t.moment(stored.takenAt()),
                taken == null ? 0 : taken.count(),
                stored.undoneAt() != null);
    }

    void template(String register, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var title = t.of("intake.register." + register + ".title");
        var sheet = new XlsxExport<Column>(title, t.of("intake.register." + register + ".intro"));
        intake.columns(register).stream()
                .filter(column -> !PersonCells.SPLIT.contains(column))
                .forEach(column -> sheet.column(t.of(column.label()), 20, _ -> ""));
        sheet.send(response, title, Stream.<Column>empty());
    }
}
