package vn.daihoi.duty.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.Attachment;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.DossierEvents;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.ReadDossier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;

/// Lays out one dossier for programs: the same as its page, in the language asked for.
@Component
class DossierAnswers {
    private final Dossiers dossiers;
    private final DossierEvents events;
    private final ReadDossier readDossier;
    private final Dictionary dictionary;

    DossierAnswers(Dossiers dossiers, DossierEvents events, ReadDossier readDossier, Dictionary dictionary) {
        this.dossiers = dossiers;
        this.events = events;
        this.readDossier = readDossier;
        this.dictionary = dictionary;
    }

    DossierJson of(Actor actor, long id) {
        var dossier = dossiers.visibleTo(actor, id);
        var duty = dossier.duty();
        return new DossierJson(
                dossier.id(),
                dossier.version(),
                duty.unit().code(),
                duty.unit().name(),
                duty.rule(),
                duty.name(),
                duty.receiver().title(),
                duty.due().effective().orElse(null),
                dossier.state().code(),
                dossier.draft(),
                dossier.attachments().stream().map(DossierAnswers::file).toList(),
                findings(dossier),
                events.of(dossier).stream()
                        .map(step -> new DossierJson.Step(
                                step.action().code(), step.state(), step.at(), step.actorName(), step.reason()))
                        .toList());
    }

    private static DossierJson.File file(Attachment one) {
        var file = one.file();
        return new DossierJson.File(one.id(), file.name(), file.type().code(), file.size(), file.sha256());
    }

    private List<DossierJson.Found> findings(Dossier dossier) {
        var t = dictionary.here();
        return readDossier.check(dossier).stream()
                .map(finding -> new DossierJson.Found(
                        finding.code(),
                        finding.severity().name(),
                        t.finding(finding),
                        t.cure(finding),
                        finding.citation() == null ? null : finding.citation().toString()))
                .toList();
    }
}
