package vn.daihoi.document.delegates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.presidium.Presidiums;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.delegate.Adoptions;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// What the conference itself leaves behind: its minutes, and the resolution by which it passed the list of delegates
/// (KH128 II.3, item 8).
class AdoptionMinutes implements PaperSource {
    private final String code;
    private final PaperType type;
    private final ChosenList chosen;
    private final Adoptions adoptions;
    private final Presidiums presidiums;
    private final Programmes programmes;
    private final Words t;

    AdoptionMinutes(
            String code,
            PaperType type,
            ChosenList chosen,
            Adoptions adoptions,
            Presidiums presidiums,
            Programmes programmes,
            Words t) {
        this.code = code;
        this.type = type;
        this.chosen = chosen;
        this.adoptions = adoptions;
        this.presidiums = presidiums;
        this.programmes = programmes;
        this.t = t;
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {
        @Bean
        PaperSource minutes(
                ChosenList chosen, Adoptions adoptions, Presidiums presidiums, Programmes programmes, Dictionary all) {
            var t = all.in(Dictionary.VIETNAMESE);
            return new AdoptionMinutes("bien-ban", PaperType.MINUTES, chosen, adoptions, presidiums, programmes, t);
        }

        @Bean
        PaperSource resolution(
                ChosenList chosen, Adoptions adoptions, Presidiums presidiums, Programmes programmes, Dictionary all) {
            var t = all.in(Dictionary.VIETNAMESE);
            return new AdoptionMinutes(
                    "nghi-quyet-danh-sach", PaperType.RESOLUTION, chosen, adoptions, presidiums, programmes, t);
        }
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public PaperType type() {
        return type;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code);
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.conference() != null && chosen.exists(ground, Purpose.UP);
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var found = chosen.of(actor, ground, Purpose.UP);
        var lines = found.map(ChosenList.Chosen::lines).orElse(List.of());
        var vote = found.flatMap(it -> adoptions.of(it.list().id()));
        var facts = ground.facts();
        var id = ground.conference() == null ? 0 : ground.conference().id();
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .orToWrite("hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("dai_hoi", chosen.above(ground), "tên đại hội cấp trên")
                .orToWrite("ngay", day(vote.map(Adoptions.Recorded::heldOn).orElse(facts.day())), "ngày tổ chức")
                .orToWrite("bat_dau", hour(facts.startsAt()), "giờ bắt đầu")
                .orToWrite("dia_diem", facts.hall().isEmpty() ? facts.address() : facts.hall(), "địa điểm")
                .orToWrite("trieu_tap", vote.map(it -> text(it.summoned())).orElse(null), "số được triệu tập")
                .orToWrite("co_mat", vote.map(it -> text(it.present())).orElse(null), "số có mặt")
                .orToWrite("tan_thanh", vote.map(it -> text(it.inFavour())).orElse(null), "số tán thành")
                .and("khong_tan_thanh", vote.map(it -> text(it.against())).orElse(""))
                .and("khong_y_kien", vote.map(it -> text(it.abstaining())).orElse(""))
                .and(
                        "cach",
                        vote.map(it -> it.byBallot() ? "bỏ phiếu kín" : "giơ tay")
                                .orElse("biểu quyết"))
                .and("tong_so", "%02d".formatted(lines.size()))
                .and("doan_chu_tich", presidium(id))
                .and(
                        "chuong_trinh",
                        programmes.of(id).items().stream()
                                .map(item -> Values.with("khoa", text((int) item.id()))
                                        .and("noi_dung", item.title())
                                        .done())
                                .toList())
                .and(
                        "dai_bieu",
                        lines.stream()
                                .map(line -> DelegateRow.begin(line, t).done())
                                .toList())
                .done();
        return new Contents(values, summary(ground), recipients(ground), missing(found.isEmpty(), vote.isEmpty()));
    }

    private List<Values> presidium(long conferenceId) {
        var all = presidiums.of(conferenceId);
        return IntStream.range(0, all.size())
                .mapToObj(i -> Values.with("ho_ten", all.get(i).name())
                        .and("chuc_vu", all.get(i).post())
                        .and("dau", i < all.size() - 1 ? "; " : ".")
                        .done())
                .toList();
    }

    private String summary(Ground ground) {
        return type == PaperType.MINUTES
                ? ground.conferenceName()
                : "Thông qua danh sách đại biểu dự " + chosen.above(ground);
    }

    private static List<String> recipients(Ground ground) {
        return List.of(PlanWords.standingBody(ground), "Đại biểu có tên trong danh sách");
    }

    private static List<Finding> missing(boolean noList, boolean noVote) {
        var missing = new ArrayList<Finding>();
        if (noList) {
            missing.add(ChosenList.noList(Purpose.UP));
        } else if (noVote) {
            missing.add(ChosenList.notAdopted());
        }
        return missing;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : OfficialWords.day(day);
    }

    private static @Nullable String hour(@Nullable LocalTime time) {
        return time == null ? null : OfficialWords.hour(time);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
