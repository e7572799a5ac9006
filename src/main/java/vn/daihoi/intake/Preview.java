package vn.daihoi.intake;

import java.util.List;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.intake.reading.Table;

/// An uploaded list beside what it would do now.
///
/// @param missing columns without which nothing can be said of its rows
/// @param obstacles why what was taken in cannot be undone
public record Preview(
        Stored stored,
        Door door,
        List<Column> columns,
        Table table,
        List<Column> missing,
        List<Verdict> verdicts,
        List<vn.daihoi.shared.Finding> obstacles) {

    public List<Verdict> in(State state) {
        return verdicts.stream().filter(verdict -> verdict.state() == state).toList();
    }

    /// Differs as soon as anything the reader saw differs, because somebody changed the register meanwhile.
    public String fingerprint() {
        return Fingerprint.of(verdicts.stream()
                .map(verdict ->
                        verdict.row() + " " + (verdict.ways().isEmpty() ? verdict.state() : "") + verdict.seen())
                .toList());
    }

    public boolean isConfirmable() {
        return stored.isWaiting()
                && missing.isEmpty()
                && verdicts.stream().noneMatch(Verdict::isWrong)
                && verdicts.stream().anyMatch(verdict -> verdict.state() != State.KNOWN);
    }
}
