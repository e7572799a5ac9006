package vn.daihoi.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// What the unit writes on the cover of its paper. Anything may still be missing.
public record Draft(String number, @Nullable LocalDate issuedOn, String summary, String signer) {
    static final Draft BLANK = new Draft("", null, "", "");

    public Draft {
        number = VietnameseText.line(number);
        summary = VietnameseText.line(summary);
        signer = VietnameseText.line(signer);
    }
}
