package vn.daihoi.duty.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.Reading;
import vn.daihoi.duty.Readings;
import vn.daihoi.scan.Proposal;
import vn.daihoi.scan.ReadScan;
import vn.daihoi.shared.web.Words;

/// Puts what was read of a scan into words.
@Component
class ReadingViews {
    private static final int SURE = 85;
    private static final int FAIR = 60;

    private final Readings readings;

    ReadingViews(Readings readings) {
        this.readings = readings;
    }

    ReadingView of(Dossier dossier, Words t) {
        var reading = readings.latest(dossier.id()).orElse(null);
        if (reading == null) {
            return new ReadingView(dossier.id(), ReadScan.isPossible(), "", 0, false, false, List.of());
        }
        return new ReadingView(
                dossier.id(),
                ReadScan.isPossible(),
                name(dossier, reading),
                reading.percent(),
                reading.isRunning(),
                reading.failed(),
                reading.proposals().stream().map(one -> found(one, t)).toList());
    }

    private static String name(Dossier dossier, Reading reading) {
        return dossier.attachments().stream()
                .filter(one -> one.id() == reading.attachmentId())
                .map(one -> one.file().name())
                .findFirst()
                .orElse("");
    }

    private static ReadingView.Found found(Proposal proposal, Words t) {
        var input = switch (proposal.field()) {
            case NUMBER -> "number";
            case ISSUED_ON -> "issuedOn";
            case SUMMARY -> "summary";
            case BODY, KIND -> "";
        };
        var sure = proposal.percent() >= SURE ? "good" : proposal.percent() >= FAIR ? "info" : "heed";
        return new ReadingView.Found(
                t.of("duty.reading." + proposal.field()), proposal.value(), proposal.percent(), sure, input);
    }
}
