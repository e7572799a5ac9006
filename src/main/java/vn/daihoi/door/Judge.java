package vn.daihoi.door;

import org.jspecify.annotations.Nullable;
import vn.daihoi.badge.BadgeCode;

/// Judges a scan by the roster alone, as a prepared phone does. Pure.
final class Judge {
    private Judge() {}

    /// @param entryId whom it is about; null where that is not known
    /// @param serial of the badge; null where none was read
    record Judged(
            Judgement judgement,
            @Nullable Long entryId,
            @Nullable Integer serial) {}

    /// @param session the scan is for
    static Judged judge(Scan scan, Session session, Roster roster) {
        if (scan.what() == Scan.What.UNDO) {
            return new Judged(Judgement.UNDO, null, null);
        }
        if (scan.how() == Scan.How.STRANGER) {
            return new Judged(Judgement.STRANGER, null, null);
        }
        var code = scan.code();
        if (code != null) {
            return read(code, session, roster);
        }
        return person(scan.entryId() == null ? 0 : scan.entryId(), null, session, roster);
    }

    private static Judged read(String code, Session session, Roster roster) {
        var read = BadgeCode.read(code);
        if (read.isEmpty()) {
            return new Judged(
                    code.strip().startsWith(BadgeCode.START) ? Judgement.FORGED : Judgement.UNKNOWN, null, null);
        }
        var claim = read.get();
        if (claim.code().conferenceId() != roster.conferenceId()) {
            return new Judged(Judgement.OTHER_CONFERENCE, null, null);
        }
        var key = roster.key();
        if (key == null || key.id() != claim.code().keyId() || !claim.isSignedWith(key.publicKey())) {
            return new Judged(Judgement.FORGED, null, null);
        }
        var serial = claim.code().serial();
        var pass = roster.passes().get(serial);
        if (pass == null) {
            return new Judged(Judgement.UNKNOWN, null, serial);
        }
        var entry = pass.entryId() == 0 ? null : (Long) pass.entryId();
        if (!pass.valid()) {
            return new Judged(Judgement.VOID_BADGE, entry, serial);
        }
        return entry == null ? new Judged(Judgement.BLANK_BADGE, null, serial) : person(entry, serial, session, roster);
    }

    private static Judged person(long entryId, @Nullable Integer serial, Session session, Roster roster) {
        var person = roster.person(entryId);
        if (person.isEmpty()) {
            return new Judged(Judgement.UNKNOWN, null, serial);
        }
        if (!person.get().isGoing()) {
            return new Judged(Judgement.NOT_GOING, entryId, serial);
        }
        return new Judged(
                session.calls(person.get().kind()) ? Judgement.COUNTS : Judgement.WRONG_SESSION, entryId, serial);
    }
}
