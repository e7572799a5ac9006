package vn.daihoi.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.Preview;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;

/// The list with which a commune proposes people goes into a round, and comes out again.
@OnLists
class ProposalsInTest {
    private static final String LIST = """
        STT\tHọ và tên\tNăm sinh\tHình thức đề nghị\tThành tích
        1\tThạch Thị Sa Phiên\t1971\tBằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương\tHiến 1.200 m2 đất
        2\tLâm Văn Hai\t1980\tHuân chương Lao động hạng Ba\t
        3\tLâm Văn Hai\t1980\tGia đình văn hóa\tNhiều năm liền
        4\tKhông Có Ai\t1980\tBằng khen của Thủ tướng Chính phủ\tx
        5\tLâm Văn Hai\t1980\tHuân chương Lao động hạng Ba\tlần nữa
        """;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Intake intake;

    private Rounding story;
    private long round;

    @BeforeEach
    void a_round_of_the_commune_is_open() {
        story = new Rounding(beans);
        story.season.person("31569", "Lâm Văn Hai", 1980, Sex.MALE, "Kinh");
        round = story.begin(story.commune, "Đợt 1");
    }

    private long paste(Actor actor, String text) {
        return story.as(actor, () -> {
            try {
                return intake.paste(
                        actor, "commendations", intake.door(actor, "commendations", String.valueOf(round)), text);
            } catch (SheetRefused refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    private Preview preview(long id) {
        return story.as(story.commune, () -> intake.preview(story.commune, "commendations", id, Map.of()));
    }

    private int confirm(long id) {
        var seen = preview(id).fingerprint();
        return story.as(story.commune, () -> intake.confirm(story.commune, "commendations", id, seen, Map.of()));
    }

    private List<Proposal> proposed() {
        return story.as(story.commune, () -> story.bean(Proposals.class).inRound(round));
    }

    private static String fine() {
        return String.join("\n", List.of(LIST.split("\n")).subList(0, 3));
    }

    @Test
    void each_row_is_told_what_it_is_and_what_is_wrong_with_it() {
        var preview = preview(paste(story.commune, LIST));
        assertThat(preview.verdicts())
                .extracting(Verdict::state)
                .containsExactly(
                        Verdict.State.FRESH,
                        Verdict.State.FRESH,
                        Verdict.State.WRONG,
                        Verdict.State.WRONG,
                        Verdict.State.KNOWN);
        assertThat(preview.verdicts().stream()
                        .map(row -> row.findings().stream().map(Finding::code).toList()))
                .containsExactly(List.of(), List.of("KT-104"), List.of("KT-101"), List.of("NG-162"), List.of("KT-004"));
        assertThat(preview.verdicts().getFirst().detail()).contains("Bằng khen cấp bộ", "Thị trấn Châu Thành");
    }

    @Test
    void what_is_confirmed_lies_in_the_round_and_a_second_time_adds_nothing() {
        assertThat(confirm(paste(story.commune, fine()))).isEqualTo(2);
        assertThat(proposed())
                .extracting(Proposal::title)
                .containsExactlyInAnyOrder(
                        "Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương", "Huân chương Lao động hạng Ba");
        assertThat(preview(paste(story.commune, fine())).verdicts())
                .extracting(Verdict::state)
                .containsOnly(Verdict.State.KNOWN);
    }

    @Test
    void the_whole_list_comes_out_again_until_somebody_has_judged_a_line_of_it() {
        var first = paste(story.commune, fine());
        confirm(first);
        story.does(story.commune, () -> intake.undo(story.commune, "commendations", first));
        assertThat(proposed()).isEmpty();

        var second = paste(story.commune, fine());
        confirm(second);
        story.hear(story.commune, round, Map.of(proposed().getFirst().id(), 9), Map.of());
        assertThatThrownBy(() -> story.does(story.commune, () -> intake.undo(story.commune, "commendations", second)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("KT-511"));
        assertThat(proposed()).hasSize(2);
    }

    @Test
    void only_the_unit_of_the_round_brings_its_list() {
        assertThatThrownBy(() -> paste(story.district, LIST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> paste(story.season.officer("31570"), LIST)).isInstanceOf(NotThere.class);
    }
}
