package vn.daihoi.demo.invented;

import java.util.List;
import java.util.Map;
import vn.daihoi.unit.Unit;

/// The three peoples of the province and a few others, in the mix of each district: about 64 % Kinh, 31 % Khmer and
/// 5 % Hoa over all. The shares of single districts are rounded guesses for the demo.
enum Ethnicity {
    KINH("Kinh"),
    KHMER("Khơ-me"),
    HOA("Hoa"),
    CHAM("Chăm");

    /// Khmer and Hoa in a hundred.
    private static final Map<String, List<Integer>> BY_DISTRICT = Map.ofEntries(
            Map.entry("941", List.of(24, 14)),
            Map.entry("942", List.of(49, 2)),
            Map.entry("943", List.of(13, 3)),
            Map.entry("944", List.of(26, 2)),
            Map.entry("945", List.of(8, 2)),
            Map.entry("946", List.of(30, 3)),
            Map.entry("947", List.of(36, 3)),
            Map.entry("948", List.of(9, 2)),
            Map.entry("949", List.of(38, 3)),
            Map.entry("950", List.of(54, 17)),
            Map.entry("951", List.of(47, 4)));

    private static final List<Integer> PROVINCE = List.of(24, 5);

    private final String official;

    Ethnicity(String official) {
        this.official = official;
    }

    String official() {
        return official;
    }

    static Ethnicity of(Dice dice, String district) {
        var shares = BY_DISTRICT.getOrDefault(district, PROVINCE);
        var drawn = dice.between(0, 999);
        if (drawn < shares.get(0) * 10) {
            return KHMER;
        }
        if (drawn < (shares.get(0) + shares.get(1)) * 10) {
            return HOA;
        }
        return drawn == 999 ? CHAM : KINH;
    }

    /// The monks' association and the office for ethnic affairs are not like the others.
    static String placeOf(Unit unit, String district) {
        return unit.code().equals("94-HDKSSYN") || unit.code().equals("94-BDT") ? "942" : district;
    }

    String religion(Dice dice) {
        var drawn = dice.between(0, 99);
        return switch (this) {
            case KHMER -> drawn < 96 ? "Phật giáo" : drawn < 98 ? "Công giáo" : "Không";
            case HOA -> drawn < 52 ? "Phật giáo" : drawn < 55 ? "Công giáo" : "Không";
            case CHAM -> "Hồi giáo";
            case KINH -> {
                if (drawn < 13) {
                    yield "Phật giáo";
                }
                if (drawn < 19) {
                    yield "Công giáo";
                }
                yield drawn < 21 ? "Cao Đài" : drawn < 23 ? "Phật giáo Hòa Hảo" : drawn < 24 ? "Tin Lành" : "Không";
            }
        };
    }
}
