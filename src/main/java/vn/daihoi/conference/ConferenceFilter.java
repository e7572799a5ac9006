package vn.daihoi.conference;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// Which conferences to list.
///
/// @param text words of the unit's name or the beginning of its code; accents do not matter
/// @param tier code; empty for all
/// @param underId only units below this one, itself included
/// @param state code of a state, or [ConferenceList#NOT_BEGUN]; empty for all
/// @param findings `breach` or `warning`: only those with such open findings; empty for all
public record ConferenceFilter(
        String text, String tier, @Nullable Long underId, String state, String findings) {

    boolean accepts(Listed listed) {
        return (tier.isEmpty() || tier.equals(listed.tier()))
                && (state.isEmpty() || state.equals(listed.state()))
                && hasFindings(listed)
                && isNamed(listed)
                && isUnder(listed);
    }

    private boolean hasFindings(Listed listed) {
        return switch (findings) {
            case "breach" -> listed.breaches() > 0;
            case "warning" -> listed.breaches() + listed.warnings() > 0;
            default -> true;
        };
    }

    private boolean isNamed(Listed listed) {
        var words = VietnameseText.plain(text);
        var unit = listed.unit();
        return VietnameseText.plain(unit.name() + " " + listed.place()).contains(words)
                || VietnameseText.plain(unit.code()).startsWith(words);
    }

    private boolean isUnder(Listed listed) {
        return underId == null || ("." + listed.unit().path() + ".").contains("." + underId + ".");
    }
}
