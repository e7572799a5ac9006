package vn.daihoi.report.figure;

import java.util.Map;
import java.util.Optional;
import vn.daihoi.shared.FewPeople;

/// Where a number of a minority is not told: counted out of few people whose names can be read beside it, it would say
/// who (NĐ 13/2023 Điều 2.4).
public final class Untold {
    private static final Map<String, String> OUT_OF = Map.of(
            "dan-toc-thieu-so", "duoc-khen",
            "de-nghi-dan-toc-thieu-so", "de-nghi-ca-nhan",
            "duoc-chon-dan-toc-thieu-so", "duoc-chon-ca-nhan",
            "khen-mua-dan-toc-thieu-so", "khen-mua-ca-nhan");

    private Untold() {}

    /// The figure of all among whom a sensitive one counts; empty for what may always be told.
    public static Optional<Figure> outOf(Figure figure) {
        return Optional.ofNullable(OUT_OF.get(figure.code())).flatMap(FigureList::coded);
    }

    public static boolean in(Counted.Numbers now, Figure figure) {
        return outOf(figure).map(now::of).filter(FewPeople::are).isPresent();
    }
}
