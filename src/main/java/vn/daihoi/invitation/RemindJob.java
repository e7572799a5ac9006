package vn.daihoi.invitation;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;

/// Reminds silent guests by itself three days before the last day for answers, the day before it and on the day. Acts
/// as the system. Whom one instance has reminded, no other reminds on the same day.
@Component
class RemindJob {
    private static final List<Integer> DAYS_BEFORE = List.of(0, 1, 3);

    private final Occasions occasions;
    private final SendInvitations send;
    private final SeasonClock clock;

    RemindJob(Occasions occasions, SendInvitations send, SeasonClock clock) {
        this.occasions = occasions;
        this.send = send;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${daihoi.invitation.every:PT10M}",
            initialDelayString = "${daihoi.remind.every:PT30S}")
    void run() {
        Acting.asSystem(this::remind);
    }

    private void remind() {
        for (var before : DAYS_BEFORE) {
            occasions.closing(clock.today().plusDays(before)).forEach(send::remindSilent);
        }
    }
}
