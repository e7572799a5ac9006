package vn.daihoi.delegate.credentials;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import vn.daihoi.people.Awards;

/// The highest form of commendation somebody holds. Titles of emulation and titles of honour are other families and
/// never stand on this scale.
enum Commended {
    HUAN_CHUONG,
    BANG_KHEN_THU_TUONG,
    BANG_KHEN,
    GIAY_KHEN,
    NONE;

    private static final String PRIME_MINISTER = "bang-khen-cua-thu-tuong-chinh-phu";

    static Commended of(Collection<String> awards) {
        return awards.stream()
                .flatMap(Commended::step)
                .min(Commended::compareTo)
                .orElse(NONE);
    }

    private static Stream<Commended> step(String award) {
        return Awards.coded(award).stream().map(known -> switch (known.form()) {
            case "huân chương" -> HUAN_CHUONG;
            case "bằng khen" -> award.equals(PRIME_MINISTER) ? BANG_KHEN_THU_TUONG : BANG_KHEN;
            case "giấy khen" -> GIAY_KHEN;
            default -> NONE;
        });
    }

    String code() {
        return "commended-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
