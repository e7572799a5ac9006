package vn.daihoi.delegate.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.SetQuota;
import vn.daihoi.shared.web.FormErrors;

/// The number of seats a notice gives, as typed; empty takes it back.
public record QuotaForm(String seats, String notice) {

    FormErrors errors() {
        var fits = seats.isEmpty() || seats.matches("\\d{1,6}") && Integer.parseInt(seats) <= SetQuota.MOST;
        return FormErrors.none()
                .when(!fits, "seats", "delegate.quota.number")
                .when(!seats.isEmpty() && notice.isBlank(), "notice", "DB-325");
    }

    @Nullable
    Integer number() {
        return seats.isEmpty() ? null : (Integer) Integer.parseInt(seats);
    }
}
