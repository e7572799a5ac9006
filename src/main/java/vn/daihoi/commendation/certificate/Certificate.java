package vn.daihoi.commendation.certificate;

/// What stands on one certificate, ready to be read.
///
/// @param giver in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG`
/// @param title `BẰNG KHEN`
/// @param honour below the title, where that does not say it: `Danh hiệu Chiến sĩ thi đua cơ sở`; else empty
/// @param who post and unit
/// @param decision number and day
/// @param post of the signer, in capitals
public record Certificate(
        String giver,
        String title,
        String honour,
        String name,
        String who,
        String achievement,
        String decision,
        String placeAndDate,
        String post,
        String signer) {}
