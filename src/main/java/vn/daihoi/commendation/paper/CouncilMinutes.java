package vn.daihoi.commendation.paper;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.Session;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Biên bản họp Hội đồng Thi đua - Khen thưởng: who was there, and how many were for each proposal.
@Component
class CouncilMinutes implements PaperSource {
    private final RoundPaper rounds;

    CouncilMinutes(RoundPaper rounds) {
        this.rounds = rounds;
    }

    @Override
    public String code() {
        return "bien-ban-xet-khen";
    }

    @Override
    public PaperType type() {
        return PaperType.MINUTES;
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

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var found = rounds.of(actor, ground);
        var session = found.map(it -> it.round().session()).orElse(Session.NONE);
        var heard = found.map(CouncilMinutes::voted).orElse(List.of());
        var day = session.heldOn();
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .orToWrite("ngay", day == null ? null : OfficialWords.date(day), "ngày họp")
                .orToWrite("chu_toa", session.chair(), "họ tên, chức vụ chủ tọa")
                .orToWrite("thanh_vien", text(session.members()), "số thành viên Hội đồng")
                .orToWrite("co_mat", text(session.present()), "số thành viên có mặt")
                .orToWrite("ty_le", text(session.needed()), "tỷ lệ phiếu cần có")
                .and("tinh_tren", session.of() == Session.NeededOf.PRESENT ? "thành viên có mặt" : "tổng số thành viên")
                .and("quy_che", session.basis())
                .and(
                        "danh_sach",
                        heard.stream()
                                .map(line -> row(line, found.orElseThrow().round()))
                                .toList())
                .done();
        var missing = !session.isHeld()
                ? List.of(Finding.breach("KT-404"))
                : heard.isEmpty() ? List.of(Finding.breach("KT-405")) : List.<Finding>of();
        return new Contents(
                values,
                "Họp xét khen thưởng " + found.map(it -> it.round().name()).orElse(""),
                List.of(),
                missing);
    }

    private static List<Line> voted(RoundPaper.Found found) {
        return found.lines().stream()
                .filter(line -> line.heardAt(found.round().unitId())
                        .filter(heard -> heard.inFavour() != null)
                        .isPresent())
                .toList();
    }

    private static Values row(Line line, Round round) {
        var votes = Objects.requireNonNull(
                line.heardAt(round.unitId()).orElseThrow().inFavour());
        return RoundPaper.row(line)
                .and("so_phieu", round.session().share(votes))
                .and("ket_qua", round.session().carries(votes) ? "Đạt" : "Không đạt")
                .done();
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
