package vn.daihoi.duty.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.Desk;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.DossierEvent;
import vn.daihoi.duty.DossierEvents;
import vn.daihoi.duty.DossierState;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.ReadDossier;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.signature.Signatures;

/// Lays out the page of one dossier for one reader.
@Component
class DossierDesk {
    private final Dossiers dossiers;
    private final DossierEvents events;
    private final ReadDossier readDossier;
    private final StoredFiles files;
    private final Signatures signatures;
    private final ReadingViews readings;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    DossierDesk(
            Dossiers dossiers,
            DossierEvents events,
            ReadDossier readDossier,
            StoredFiles files,
            Signatures signatures,
            ReadingViews readings,
            SeasonClock clock,
            Dictionary dictionary) {
        this.dossiers = dossiers;
        this.events = events;
        this.readDossier = readDossier;
        this.files = files;
        this.signatures = signatures;
        this.readings = readings;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    DossierPage of(Actor actor, long id) {
        var dossier = dossiers.visibleTo(actor, id);
        return page(actor, dossier, new Said(DossierForm.of(dossier)));
    }

    /// The page again, after a step that was not taken.
    DossierPage again(Actor actor, long id, Said said) {
        return page(actor, dossiers.visibleTo(actor, id), said);
    }

    /// Somebody saved first: what was typed stays, what they saved stands beside it.
    ///
    /// @param files names of the files that came with it; a browser does not send them again by itself
    DossierPage clash(Actor actor, long id, DossierForm typed, List<String> files) {
        var dossier = dossiers.visibleTo(actor, id);
        var edit = dossier.lastEdit();
        var t = dictionary.here();
        var clashes = new DossierPage.Clashes(
                DossierClashes.of(dossier, typed, files, t),
                edit == null ? "" : edit.by(),
                edit == null ? "" : t.moment(edit.at()));
        return page(
                actor,
                dossier,
                new Said(
                        typed.on(dossier.version()),
                        DossierForm.chooseAgain(FormErrors.none(), files),
                        List.of(),
                        clashes,
                        DossierPage.Dialog.NONE));
    }

    List<Finding> findings(Actor actor, long id, DossierForm typed) {
        return readDossier.check(dossiers.visibleTo(actor, id), typed.draft());
    }

    private DossierPage page(Actor actor, Dossier dossier, Said said) {
        var t = dictionary.here();
        var findings = dossier.state() instanceof DossierState.Accepted ? List.<Finding>of() : findings(dossier, said);
        var steps = events.of(dossier);
        var may = may(actor, dossier);
        return new DossierPage(
                dossier.id(),
                head(actor, dossier, steps, t),
                said.form(),
                said.errors(),
                said.refused(),
                findings,
                readDossier.openBreaches(dossier),
                accepted(dossier, t),
                papers(dossier, t),
                readings.of(dossier, t),
                steps.reversed().stream().map(step -> step(step, t)).toList(),
                said.clashes(),
                may,
                shown(said.dialog(), may));
    }

    /// A dialog whose step can no longer be taken is not on the page: then the refusal stands on the page itself.
    private static DossierPage.Dialog shown(DossierPage.Dialog dialog, DossierPage.May may) {
        var offered = dialog.is("hand-back") && may.approve()
                || dialog.is("return") && (may.decide() || may.takeBack())
                || dialog.is("extension") && may.extend();
        return offered ? dialog : DossierPage.Dialog.NONE;
    }

    private List<Finding> findings(Dossier dossier, Said said) {
        return dossier.state().isOpenForChanges()
                ? readDossier.check(dossier, said.form().draft())
                : readDossier.check(dossier);
    }

    private DossierPage.Head head(Actor actor, Dossier dossier, List<DossierEvent> steps, Words t) {
        var duty = dossier.duty();
        var due = duty.due();
        var words = new DutyWords(t, clock.today());
        var byPlan = due.byPlan();
        return new DossierPage.Head(
                List.of(new Crumb(t.of("duty.nav.start"), "/"), new Crumb(duty.name(), "")),
                duty.name(),
                duty.unit().place() == null
                        ? duty.unit().name()
                        : duty.unit().name() + ", " + duty.unit().place(),
                words.state(dossier.state()),
                words.left(due.effective().orElse(due.heldOn()), dossier.state()),
                words.day(due.effective().orElse(null), due.heldOn(), due.afterHeld(), due.when()),
                due.citation(),
                due.extendedTo() == null || byPlan == null ? "" : t.of("duty.due.extended", byPlan),
                duty.citation(),
                duty.receiver().title(),
                duty.phases(),
                duty.document() != DutyDocument.TASK,
                advice(may(actor, dossier), dossier, t),
                returned(dossier, steps),
                files.largest().toMegabytes());
    }

    /// What this reader should do; else where the dossier stands.
    private static String advice(DossierPage.May may, Dossier dossier, Words t) {
        if (may.approve() || may.decide()) {
            return t.of(may.approve() ? "duty.advice.approve" : "duty.advice.decide");
        }
        var task = dossier.duty().document() == DutyDocument.TASK;
        return dossier.state() instanceof DossierState.NotBegun && task
                ? t.of("duty.advice.task")
                : t.of("duty.advice." + dossier.state().code());
    }

    private static String returned(Dossier dossier, List<DossierEvent> steps) {
        if (dossier.state() instanceof DossierState.Returned returned) {
            return returned.reason();
        }
        var handedBack = dossier.state() instanceof DossierState.Drafting
                && !steps.isEmpty()
                && steps.getLast().action() == DossierEvent.Action.HANDED_BACK;
        var reason = handedBack ? steps.getLast().reason() : null;
        return reason == null ? "" : reason;
    }

    private static List<DossierPage.Accepted> accepted(Dossier dossier, Words t) {
        return dossier.accepted().stream()
                .filter(one -> one.round() == dossier.round())
                .map(one -> new DossierPage.Accepted(one.code(), one.reason(), one.by(), t.moment(one.at())))
                .toList();
    }

    private List<DossierPage.Paper> papers(Dossier dossier, Words t) {
        return dossier.attachments().stream()
                .map(one -> new DossierPage.Paper(
                        one.id(),
                        one.file().name(),
                        t.of("duty.file.size", Math.ceilDiv(one.file().size(), 1024)),
                        t.of("duty.file.added", one.addedBy(), one.addedAt()),
                        signatures.of(one.file()),
                        dossier.duty().document() != DutyDocument.TASK
                                && one.file().type().isScan()))
                .toList();
    }

    private static DossierPage.Step step(DossierEvent step, Words t) {
        var kind = switch (step.action()) {
            case BEGUN, WITHDRAWN, RECEIVED -> "plain";
            case SUBMITTED, EXTENDED -> "info";
            case SENT_UP, ACCEPTED -> "good";
            case HANDED_BACK, RETURNED, CHASED -> "bad";
        };
        var reason = step.reason();
        return new DossierPage.Step(
                kind,
                t.moment(step.at()),
                t.of("duty.action." + step.action().code()),
                step.actorName(),
                reason == null ? "" : reason);
    }

    private static DossierPage.May may(Actor actor, Dossier dossier) {
        var duty = dossier.duty();
        var state = dossier.state();
        var goesOn = !duty.isOver();
        return new DossierPage.May(
                goesOn && state.isOpenForChanges() && Desk.prepares(actor, duty),
                goesOn
                        && state instanceof DossierState.AwaitingHead
                        && Desk.prepares(actor, duty)
                        && !Desk.approves(actor, duty),
                goesOn && state instanceof DossierState.AwaitingHead && Desk.approves(actor, duty),
                goesOn && state instanceof DossierState.SentUp && Desk.receives(actor, duty),
                goesOn && state.isWithReceiver() && Desk.receives(actor, duty),
                goesOn && dossier.isAcceptedReport() && Desk.receives(actor, duty),
                goesOn && state.isWithUnit() && Desk.receives(actor, duty));
    }

    /// What the reader has said so far, to be shown again.
    record Said(
            DossierForm form,
            FormErrors errors,
            List<Finding> refused,
            DossierPage.Clashes clashes,
            DossierPage.Dialog dialog) {

        Said(DossierForm form) {
            this(form, FormErrors.none(), List.of(), DossierPage.Clashes.NONE, DossierPage.Dialog.NONE);
        }

        Said(DossierForm form, FormErrors errors) {
            this(form, errors, List.of(), DossierPage.Clashes.NONE, DossierPage.Dialog.NONE);
        }

        Said(DossierForm form, List<Finding> refused, DossierPage.Dialog dialog) {
            this(form, FormErrors.none(), refused, DossierPage.Clashes.NONE, dialog);
        }
    }
}
