package vn.daihoi.exemplar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.file.Upload;

/// A consent as its form says it.
///
/// @param scan the signed paper; null where there is none
public record NewConsent(
        String givenBy,
        LocalDate givenOn,
        ConsentHow how,
        String paper,
        boolean pictures,
        boolean contact,
        @Nullable Upload scan) {}
