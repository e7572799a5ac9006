package vn.daihoi.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// A unit puts in a template of its own, takes an older one again, or goes back to the built-in one. Nothing is lost:
/// each is a new version.
@Service
public class KeepTemplate {
    private final Templates templates;
    private final PaperSet papers;
    private final CheckTemplate check;
    private final StoredFiles files;
    private final Units units;
    private final Journal journal;
    private final SeasonClock clock;

    KeepTemplate(
            Templates templates,
            PaperSet papers,
            CheckTemplate check,
            StoredFiles files,
            Units units,
            Journal journal,
            SeasonClock clock) {
        this.templates = templates;
        this.papers = papers;
        this.check = check;
        this.files = files;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// Refused with every broken placeholder and its place.
    @Transactional(noRollbackFor = Refused.class)
    public void put(Actor actor, long unitId, String code, Upload docx, String note, boolean offered) {
        Writers.require(actor, unitId);
        Refused.ifAny(check.faults(docx.bytes(), papers.coded(code)));
        var file = files.keep(docx);
        templates.add(unitId, code, file.id(), note.strip(), offered, actor.name(), clock.instant());
        record(actor, unitId, code, "document.template.put", file);
    }

    /// @param version 0 for the built-in one
    @Transactional
    public void restore(Actor actor, long unitId, String code, int version, String note) {
        Writers.require(actor, unitId);
        var old = version == 0 ? null : templates.version(unitId, code, version);
        templates.add(
                unitId,
                papers.coded(code).code(),
                old == null ? null : old.fileId(),
                note,
                old != null && old.offered(),
                actor.name(),
                clock.instant());
        record(actor, unitId, code, "document.template.restored", version);
    }

    /// Whether units below use the version now in use.
    @Transactional
    public void offer(Actor actor, long unitId, String code, boolean offered) {
        Writers.require(actor, unitId);
        var newest = List.copyOf(templates.versions(unitId, code));
        if (newest.isEmpty()) {
            throw new NotThere("template", code);
        }
        templates.offer(newest.getFirst().id(), offered);
        record(actor, unitId, code, "document.template.offered", offered);
    }

    private void record(Actor actor, long unitId, String code, String what, Object after) {
        var path = units.visibleTo(actor, unitId).path();
        journal.record(new Change(what, "template", unitId, path, code, after));
    }
}
