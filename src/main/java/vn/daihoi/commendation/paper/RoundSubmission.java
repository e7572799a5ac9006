package vn.daihoi.commendation.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Law;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.RoundRules;
import vn.daihoi.commendation.Shares;
import vn.daihoi.commendation.VoteRules;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Tờ trình đề nghị khen thưởng with the consolidated list: what the round found worthy and is not the unit's to give.
@Component
class RoundSubmission implements PaperSource {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final RoundPaper rounds;
    private final Units units;
    private final Dictionary dictionary;

    RoundSubmission(RoundPaper rounds, Units units, Dictionary dictionary) {
        this.rounds = rounds;
        this.units = units;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return "to-trinh-de-nghi-khen";
    }

    @Override
    public PaperType type() {
        return PaperType.SUBMISSION;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isPossible(Ground ground) {
        return !ground.subject().isEmpty();
    }

    @Override
    public boolean isFor(Ground ground) {
        return isPossible(ground);
    }

    @Override
    public String about(Actor actor, Ground ground) {
        return rounds.of(actor, ground).map(found -> found.round().name()).orElse("");
    }

    /// Also after it went up: the paper may be drawn up then.
    @Override
    public Contents fill(Actor actor, Ground ground) {
        var found = rounds.of(actor, ground);
        var lines = found.map(it -> up(it, ground)).orElse(List.of());
        var shares = Shares.of(lines);
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .and("can_cu_luat", Law.on(ground.today()).grounds())
                .and("phien_hop", found.map(it -> session(it.round())).orElse(""))
                .and("so_luong", RoundPaper.counted(lines))
                .and("truc_tiep", shares.direct())
                .and("lanh_dao", shares.leaders())
                .and("ca_nhan", shares.persons())
                .and(
                        "danh_sach",
                        lines.stream()
                                .map(line -> row(line, found.orElseThrow().round()))
                                .toList())
                .done();
        var missing = List.of(lines.isEmpty() ? Finding.breach("KT-301") : RoundPaper.grounds(ground));
        var above = ground.parent().map(unit -> unit.name()).orElse("");
        var to = above.isEmpty()
                ? List.<String>of()
                : List.of("Ủy ban nhân dân " + above.substring(0, 1).toLowerCase(VIETNAMESE) + above.substring(1));
        return new Contents(
                values,
                "Đề nghị khen thưởng " + found.map(it -> it.round().name()).orElse(""),
                to,
                List.of("Như trên"),
                missing);
    }

    private static List<Line> up(RoundPaper.Found found, Ground ground) {
        var round = found.round();
        return found.lines().stream()
                .filter(line -> VoteRules.passes(line, round) && !RoundRules.decidesHere(line, ground.unit()))
                .toList();
    }

    private static String session(Round round) {
        var day = round.session().heldOn();
        return day == null
                ? ""
                : "%s, có mặt %d/%d thành viên"
                        .formatted(
                                vn.daihoi.typeset.OfficialWords.date(day),
                                Objects.requireNonNullElse(round.session().present(), 0),
                                Objects.requireNonNullElse(round.session().members(), 0));
    }

    private Values row(Line line, Round round) {
        var heard = line.heardAt(round.unitId()).orElse(null);
        var votes = heard == null ? null : heard.inFavour();
        return RoundPaper.row(line)
                .and("so_phieu", votes == null ? "" : round.session().share(votes))
                .and("y_kien", opinion(line, heard == null ? "" : heard.note()))
                .done();
    }

    /// What is short of the order of honours goes up with the reason for going on: the reader above decides on both.
    private String opinion(Line line, String note) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var order = line.order().stream().map(t::finding);
        var reasons = line.accepted().stream()
                .map(one -> t.of(
                        "commendation.accepted.line",
                        units.find(one.deskId()).map(Unit::name).orElse(""),
                        one.reason(),
                        one.by()));
        return Stream.of(Stream.of(note).filter(text -> !text.isEmpty()), order, reasons)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
    }
}
