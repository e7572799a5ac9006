package vn.daihoi.commendation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureGroup;
import vn.daihoi.report.figure.FigureSource;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.unit.Unit;

/// Who was commended by the decisions of the season, for the results report.
@Component
class AwardedFigures implements FigureSource {
    private static final Map<String, String> WHO = Map.of(
            "khen-mua", "all",
            "khen-mua-ca-nhan", "persons",
            "khen-mua-tap-the", "collectives",
            "khen-mua-ho", "households",
            "khen-mua-truc-tiep", "direct",
            "khen-mua-cong-nhan", "workers",
            "khen-mua-nong-dan", "farmers",
            "khen-mua-lanh-dao", "leaders",
            "khen-mua-phu-nu", "women");

    private final Statistics statistics;

    AwardedFigures(Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public FigureGroup group() {
        return FigureGroup.AWARDED;
    }

    @Override
    public Map<String, Long> numbers(Counted over) {
        var numbers = new HashMap<String, Long>();
        for (var one : statistics.of(over.path(), over.season())) {
            numbers.merge("khen-mua", one.total(), Long::sum);
            numbers.merge("khen-mua-ca-nhan", one.persons(), Long::sum);
            numbers.merge("khen-mua-tap-the", one.collectives(), Long::sum);
            numbers.merge("khen-mua-ho", one.households(), Long::sum);
            numbers.merge("khen-mua-truc-tiep", one.direct(), Long::sum);
            numbers.merge("khen-mua-cong-nhan", one.workers(), Long::sum);
            numbers.merge("khen-mua-nong-dan", one.farmers(), Long::sum);
            numbers.merge("khen-mua-lanh-dao", one.leaders(), Long::sum);
            numbers.merge("khen-mua-phu-nu", one.women(), Long::sum);
            numbers.merge("khen-mua-dan-toc-thieu-so", one.minorities(), Long::sum);
        }
        return numbers;
    }

    /// None of a minority: what is counted of one is not shown of one.
    @Override
    public List<FigureSources.Row> rows(Figure figure, Counted over, int limit, int offset) {
        var who = WHO.get(figure.code());
        if (who == null) {
            return List.of();
        }
        return statistics.list(over.path(), over.season(), "", "", who, offset + limit).stream()
                .skip(offset)
                .map(AwardedFigures::row)
                .toList();
    }

    private static FigureSources.Row row(Statistics.Row one) {
        return new FigureSources.Row(
                one.registrantId(),
                0,
                one.name(),
                one.post(),
                one.title(),
                one.onDay().getYear(),
                one.unitName(),
                "/commendations/decisions/" + one.decisionId());
    }

    @Override
    public String listAt(Unit unit) {
        return "/commendations/statistics?unit=" + unit.id();
    }
}
