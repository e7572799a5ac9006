package vn.daihoi.invitation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.EntryKind;

/// Under what terms a conference's guests answer.
///
/// @param closesOn last day on which an answer can be given or changed by link; null = until the conference
/// @param caller whom to call afterwards
/// @param note for all guests: what to bring, when to come
public record Terms(
        @Nullable LocalDate closesOn, String caller, String phone, String note, Substitutes substitutes, int version) {
    public static final Terms NONE = new Terms(null, "", "", "", Substitutes.ALL, 0);

    /// Who may propose somebody else.
    public enum Substitutes {
        ALL,
        /// whoever speaks for a collective or a household: that one is invited, and can send another
        REPRESENTATIVES,
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Substitutes> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }

        public boolean allow(EntryKind kind) {
            return switch (this) {
                case ALL -> true;
                case REPRESENTATIVES -> kind == EntryKind.COLLECTIVE || kind == EntryKind.HOUSEHOLD;
                case NONE -> false;
            };
        }
    }

    /// Whether an answer can be given by link on this day.
    ///
    /// @param conferenceOn null while no day is set
    public boolean isOpenOn(LocalDate today, @Nullable LocalDate conferenceOn) {
        var last = closesOn == null ? conferenceOn : closesOn;
        return last == null || !today.isAfter(last);
    }
}
