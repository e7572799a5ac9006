package vn.daihoi.exemplar.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Consent;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.Consents;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.web.ExemplarPage.ConsentView;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Whether somebody may be written about, in sentences.
@Component
class ConsentViews {
    private final Consents consents;

    ConsentViews(Consents consents) {
        this.consents = consents;
    }

    ConsentView of(Exemplar one, ConsentForm form, FormErrors errors, Words t) {
        var given = one.consent();
        return new ConsentView(
                given == null ? List.of() : sentences(given, t),
                given == null || given.fileId() == null
                        ? ""
                        : "/exemplars/" + one.id() + "/consents/" + given.id() + "/paper",
                consents.of(one.id()).stream()
                        .flatMap(old -> takenBack(old, t).stream())
                        .toList(),
                form,
                errors,
                Arrays.stream(ConsentHow.values())
                        .map(how -> new Choice(how.code(), t.of("exemplar.consent.how." + how.code())))
                        .toList());
    }

    private static Optional<String> takenBack(Consent old, Words t) {
        var back = old.withdrawn();
        return back == null
                ? Optional.empty()
                : Optional.of(t.of(
                        "exemplar.consent.was", old.givenBy(), old.givenOn(), back.on(), back.by(), back.reason()));
    }

    private static List<String> sentences(Consent given, Words t) {
        var how = t.of("exemplar.consent.how." + given.how().code());
        return List.of(
                t.of("exemplar.consent.given", given.givenBy(), given.givenOn()),
                given.paper().isEmpty() ? how : how + ": " + given.paper(),
                t.of(given.pictures() ? "exemplar.consent.pictures.yes" : "exemplar.consent.pictures.no"),
                t.of(given.contact() ? "exemplar.consent.contact.yes" : "exemplar.consent.contact.no"),
                t.of("exemplar.consent.recorded", given.recordedBy(), given.recordedAt()));
    }
}
