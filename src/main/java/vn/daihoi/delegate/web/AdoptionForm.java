package vn.daihoi.delegate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Adoption;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// The vote as typed.
///
/// @param confirmed filled where the officer says that what is odd about it is so
public record AdoptionForm(
        String heldOn,
        String summoned,
        String present,
        String inFavour,
        String against,
        String abstaining,
        String way,
        String confirmed) {

    /// A field the browser did not send is empty.
    public AdoptionForm {
        heldOn = orEmpty(heldOn);
        summoned = orEmpty(summoned);
        present = orEmpty(present);
        inFavour = orEmpty(inFavour);
        against = orEmpty(against);
        abstaining = orEmpty(abstaining);
        way = orEmpty(way);
        confirmed = orEmpty(confirmed);
    }

    static AdoptionForm of(Adoption vote, Words t) {
        return new AdoptionForm(
                t.day(vote.heldOn()),
                "" + vote.summoned(),
                "" + vote.present(),
                "" + vote.inFavour(),
                "" + vote.against(),
                "" + vote.abstaining(),
                vote.byBallot() ? "ballot" : "hands",
                "");
    }

    FormErrors errors() {
        var errors = FormErrors.none().when(VietnameseDate.read(heldOn).isEmpty(), "heldOn", "delegate.adoption.day");
        List.of(
                        new String[] {"summoned", summoned},
                        new String[] {"present", present},
                        new String[] {"inFavour", inFavour},
                        new String[] {"against", against},
                        new String[] {"abstaining", abstaining})
                .forEach(field -> errors.when(!isNumber(field[1]), field[0], "delegate.adoption.number"));
        return errors;
    }

    boolean isConfirmed() {
        return !confirmed.isEmpty();
    }

    Adoption vote() {
        return new Adoption(
                VietnameseDate.read(heldOn).orElseThrow(),
                number(summoned),
                number(present),
                number(inFavour),
                number(against),
                number(abstaining),
                way.equals("ballot"));
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,6}");
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
