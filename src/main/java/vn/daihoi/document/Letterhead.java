package vn.daihoi.document;

/// What stands on every paper of a unit: typed once.
///
/// @param superior the body above, as it stands over the issuing body; empty for a people's committee
/// @param body the issuing body in full: `Ủy ban nhân dân xã An Hiệp`
/// @param abbreviation of the body in the sign: `UBND`
/// @param place before the date: `An Hiệp`
/// @param authority `TM. ỦY BAN NHÂN DÂN`; empty for a head who signs alone
/// @param post of the signer: `CHỦ TỊCH`
/// @param archive the last line of “Nơi nhận”: `Lưu: VT`
/// @param version 0 while it is only proposed
public record Letterhead(
        String superior,
        String body,
        String abbreviation,
        String place,
        String authority,
        String post,
        String signer,
        String archive,
        int version) {

    public boolean isKept() {
        return version > 0;
    }
}
