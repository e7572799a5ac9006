package vn.daihoi.paper;

import java.time.LocalDate;
import java.util.List;

/// A paper as signed, ready to be sent.
///
/// @param issuer the body in whose name it is signed; numbers run by body and year
/// @param recipients the lines of “Nơi nhận” as people read them; who receives it in the program is [Addressing]
public record NewPaper(
        String issuer,
        String number,
        LocalDate issuedOn,
        PaperKind kind,
        String summary,
        String signer,
        List<String> recipients) {}
