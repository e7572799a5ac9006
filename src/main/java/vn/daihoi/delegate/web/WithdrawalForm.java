package vn.daihoi.delegate.web;

import org.jspecify.annotations.Nullable;

/// Why somebody drops out, and who goes instead, as typed.
///
/// @param by the reserve who goes; "" for nobody
public record WithdrawalForm(String reason, String by) {
    static final WithdrawalForm BLANK = new WithdrawalForm("", "");

    static WithdrawalForm of(String reason, @Nullable Long by) {
        return new WithdrawalForm(reason, by == null ? "" : String.valueOf(by));
    }
}
