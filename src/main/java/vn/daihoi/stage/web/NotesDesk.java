package vn.daihoi.stage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.StageWords;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.handout.Handout;
import vn.daihoi.stage.handout.Handouts;
import vn.daihoi.stage.minutes.Chronicle;
import vn.daihoi.stage.minutes.Note;
import vn.daihoi.stage.minutes.Notes;

/// Builds the secretary's page.
@Component
class NotesDesk {
    private final Stages stages;
    private final StageDay day;
    private final Chronicle chronicle;
    private final Notes notes;
    private final Handouts handouts;
    private final StoredFiles files;
    private final DayHeads heads;

    NotesDesk(
            Stages stages,
            StageDay day,
            Chronicle chronicle,
            Notes notes,
            Handouts handouts,
            StoredFiles files,
            DayHeads heads) {
        this.stages = stages;
        this.day = day;
        this.chronicle = chronicle;
        this.notes = notes;
        this.handouts = handouts;
        this.files = files;
        this.heads = heads;
    }

    NotesPage page(Actor actor, long id, Words t) {
        var stage = stages.of(actor, id);
        var written = notes.of(id);
        var papers = handouts.of(id);
        return new NotesPage(
                heads.of(actor, id, StagePlaces.NOTES, t),
                day.preparing(actor, stage).isEmpty(),
                "/units/" + stage.unit().id() + "/documents",
                files.largest().toMegabytes(),
                chronicle.of(stage, t).stream()
                        .map(entry -> item(entry, written.get(entry.line().key()), papers, t))
                        .toList());
    }

    private static NotesPage.Item item(Chronicle.Entry entry, @Nullable Note note, List<Handout> papers, Words t) {
        var line = entry.line();
        return new NotesPage.Item(
                line.key(),
                line.title(),
                entry.from().isEmpty() ? "" : entry.from() + " – " + entry.to(),
                line.hasOpened(),
                entry.facts(),
                note == null ? "" : note.words(),
                note == null ? 0 : note.version(),
                note == null ? "" : t.of("stage.note.saved", StageWords.hour(note.at(), t), note.by()),
                note == null ? "" : note.by(),
                papers.stream()
                        .filter(one -> one.line() == line.key())
                        .map(one -> new NotesPage.Paper(one.id(), one.name()))
                        .toList());
    }
}
