package vn.daihoi.board.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.board.Filter;
import vn.daihoi.board.Season;
import vn.daihoi.board.StateWanted;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.ListAddress;

/// What the reader asked the board for; the same words in every address of it.
///
/// @param unit id of the unit whose board it is; null for the top of the reader's scope
/// @param on the day as typed; empty for today
public record Asked(@Nullable Long unit, String on, String tier, String kind, String duty, String state) {
    private static final Set<String> NO_KIND = Set.of("");

    static Asked of(
            @Nullable Long unit,
            @Nullable String on,
            @Nullable String tier,
            @Nullable String kind,
            @Nullable String duty,
            @Nullable String state) {
        return new Asked(unit, blank(on), blank(tier), blank(kind), blank(duty), blank(state));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// The day asked for, today where none was; one that cannot be read is told by [#errors].
    public LocalDate day(LocalDate today) {
        var read = VietnameseDate.read(on);
        return read.isPresent() && read.get().isBefore(today) ? read.get() : today;
    }

    /// In the field: what was typed where it is no day, else the day shown.
    public String dayShown(LocalDate shown) {
        return dayIsWrong() ? on : VietnameseDate.show(shown);
    }

    public FormErrors errors() {
        return FormErrors.none().when(dayIsWrong(), "on", "shared.date.wrong", on);
    }

    public String unitText() {
        return unit == null ? "" : unit.toString();
    }

    private boolean dayIsWrong() {
        return !on.isEmpty() && VietnameseDate.read(on).isEmpty();
    }

    public Filter filter(Season season) {
        var kinds = !kind.isEmpty() ? Set.of(kind) : tier.isEmpty() ? Set.<String>of() : kindsOf(season);
        return new Filter(
                kinds, duty.isEmpty() ? null : duty, StateWanted.coded(state).orElse(null));
    }

    public boolean isNarrowed() {
        return !(tier.isEmpty() && kind.isEmpty() && duty.isEmpty() && state.isEmpty());
    }

    /// An unknown tier has no unit, rather than all of them.
    private Set<String> kindsOf(Season season) {
        var kinds = season.kindsOf(tier);
        return kinds.isEmpty() ? NO_KIND : kinds;
    }

    public Asked about(long otherUnit) {
        return new Asked(otherUnit, on, tier, kind, duty, state);
    }

    public Asked inState(String other) {
        return new Asked(unit, on, tier, kind, duty, other);
    }

    public Asked forDuty(String other) {
        return new Asked(unit, on, tier, kind, other, state);
    }

    public Asked inTier(String other) {
        return new Asked(unit, on, other, "", duty, state);
    }

    public Asked ofKind(String other) {
        return new Asked(unit, on, "", other, duty, state);
    }

    public Asked today() {
        return new Asked(unit, "", tier, kind, duty, state);
    }

    /// The address at which this is answered.
    public String at(String path) {
        return ListAddress.of(path)
                .narrowed("unit", unitText())
                .narrowed("on", on)
                .narrowed("tier", tier)
                .narrowed("kind", kind)
                .narrowed("duty", duty)
                .narrowed("state", state)
                .url();
    }
}
