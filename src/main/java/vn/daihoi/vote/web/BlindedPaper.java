package vn.daihoi.vote.web;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;

/// A paper as a device has blinded it.
final class BlindedPaper {
    private BlindedPaper() {}

    /// Refuses what is no base64url.
    static byte[] read(@Nullable String sent) {
        try {
            return Base64.getUrlDecoder().decode(sent == null ? "" : sent);
        } catch (IllegalArgumentException e) {
            throw new Refused(List.of(Finding.breach("BQ-505")));
        }
    }
}
