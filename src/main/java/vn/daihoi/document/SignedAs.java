package vn.daihoi.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether who decides and how it is signed belong together: for a collective one signs `TM.`, a post decides and signs
/// alone (NĐ 30/2020, phụ lục I, phần I, mục II.7.b). Only a note: statutes may say otherwise.
public final class SignedAs {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> POSTS =
            List.of("CHỦ TỊCH", "GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "HIỆU TRƯỞNG", "THỦ TRƯỞNG", "CHỈ HUY TRƯỞNG");
    private static final List<String> COLLECTIVES = List.of("ỦY BAN", "HỘI ĐỒNG", "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH");

    private SignedAs() {}

    public static Optional<Finding> doubt(Composed composed) {
        return doubt(composed.stands("tham_quyen"), composed.stands(Typed.AUTHORITY));
    }

    /// @param decides the line above the grounds of a decision; empty where there is none
    /// @param authority the lines above the signer's post
    static Optional<Finding> doubt(String decides, String authority) {
        var line = decides.strip().toUpperCase(VIETNAMESE);
        var behalf = authority.lines().map(String::strip).anyMatch(it -> it.startsWith("TM."));
        if (behalf && begins(line, POSTS)) {
            return Optional.of(note(
                    "VS-108", decides.strip(), authority.lines().findFirst().orElse("")));
        }
        return !behalf && begins(line, COLLECTIVES) ? Optional.of(note("VS-109", decides.strip())) : Optional.empty();
    }

    private static boolean begins(String line, List<String> words) {
        return words.stream().anyMatch(line::startsWith);
    }

    private static Finding note(String code, String... values) {
        return new Finding(code, Severity.NOTE, null, List.<Object>of((Object[]) values), null);
    }
}
