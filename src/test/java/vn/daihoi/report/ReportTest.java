package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Sex;
import vn.daihoi.report.WritePart.Typed;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

@OnReports
class ReportTest {
    private static final String PART = "ket-qua-khen-thuong";
    private static final Honour GIAY_KHEN = Honour.of("giay-khen-cua-chu-tich-ubnd-cap-xa", 2018);

    @Autowired
    District district;

    @Autowired
    BeginReport begin;

    @Autowired
    WritePart write;

    @Autowired
    Savings savings;

    @Autowired
    Reports reports;

    @Autowired
    ReportsBelow below;

    @Autowired
    ReviewReport review;

    @Autowired
    CommentOnReport comment;

    @Autowired
    Comments comments;

    @Autowired
    CloseReport close;

    @Autowired
    FinalReports finals;

    @Autowired
    Figures figures;

    @Autowired
    FigureSources sources;

    @Autowired
    ReportGrounds grounds;

    @Autowired
    SeasonClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor officer;
    private Actor colleague;
    private Actor head;
    private long report;

    @BeforeEach
    void the_district_has_begun_its_report() {
        district.open();
        officer = district.officer("942");
        colleague = district.colleague("942");
        head = district.head("942");
        report = as(officer, () -> begin.begin(officer, officer.unitId()));
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return Acting.as(actor, () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void does(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private Saving save(Actor actor, int version, String body, String client) {
        return as(actor, () -> write.save(actor, report, PART, new Typed(version, body, client)));
    }

    private String body() {
        return as(officer, () -> savings.latest(report, PART).body());
    }

    private Counted.Numbers figures(String unit) {
        return as(officer, () -> figures.of(grounds.of(district.unit(unit)).counted()));
    }

    private long figure(String unit, String code) {
        return figures(unit).of(FigureList.coded(code).orElseThrow());
    }

    private void writeAll(Actor actor, long id) {
        does(
                actor,
                () -> grounds.of(district.unit("942"))
                        .outline()
                        .forEach(part -> write.save(actor, id, part.value().code(), new Typed(0, "Đã viết", ""))));
    }

    @Test
    void a_colleague_begins_the_same_report() {
        assertThat((long) as(colleague, () -> begin.begin(colleague, colleague.unitId())))
                .isEqualTo(report);
    }

    @Test
    void what_is_typed_is_saved_and_counted_up() {
        assertThat(save(officer, 0, "Một", "a").version()).isEqualTo(1);
        assertThat(save(officer, 1, "Một hai", "a").version()).isEqualTo(2);
        assertThat(save(officer, 2, " Một hai \r\n", "a").version()).isEqualTo(2);
        assertThat(body()).isEqualTo("Một hai");
    }

    @Test
    void an_answer_that_was_lost_is_no_clash_with_oneself() {
        save(officer, 0, "Một", "a");

        assertThat(save(officer, 0, "Một", "a").version()).isEqualTo(1);
        assertThat(save(officer, 0, "Một hai ba", "a").version()).isEqualTo(2);
        assertThat(body()).isEqualTo("Một hai ba");
    }

    @Test
    void nobody_overwrites_a_colleague_unseen() {
        save(officer, 0, "Của tôi", "a");

        assertThatThrownBy(() -> save(colleague, 0, "Của đồng nghiệp", "b")).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> save(officer, 0, "Trang khác của tôi", "c")).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> save(officer, 0, "Không có kịch bản", "")).isInstanceOf(StaleEdit.class);
        assertThat(body()).isEqualTo("Của tôi");
        assertThat(save(colleague, 1, "Của cả hai", "b").version()).isEqualTo(2);
    }

    @Test
    void a_sitting_is_one_line_of_history_and_a_pause_or_a_colleague_begins_another() {
        for (var version = 0; version < 5; version++) {
            save(officer, version, "Lần " + version, "a");
        }
        save(colleague, 5, "Của đồng nghiệp", "b");
        clock.shiftBy(clock.shift().plus(Duration.ofHours(20)));
        save(colleague, 6, "Hôm sau", "b");

        assertThat(as(officer, () -> savings.sittings(report, PART, 10)))
                .extracting(Saving::body)
                .containsExactly("Hôm sau", "Của đồng nghiệp", "Lần 4");
        assertThat(as(officer, () -> savings.at(report, PART, 3)))
                .as("thinned out")
                .isEmpty();
    }

    @Test
    void an_older_version_is_brought_back_and_the_one_between_stays() {
        save(officer, 0, "Bản đầu", "a");
        save(colleague, 1, "Bản hỏng", "b");
        does(officer, () -> write.restore(officer, report, PART, 1));

        assertThat(body()).isEqualTo("Bản đầu");
        assertThat(as(officer, () -> savings.sittings(report, PART, 10)))
                .extracting(Saving::body)
                .containsExactly("Bản đầu", "Bản hỏng", "Bản đầu");
    }

    @Test
    void only_the_units_own_people_write_and_a_neighbour_finds_nothing() {
        var body = district.standingBody();
        assertThatThrownBy(() -> save(body, 0, "Từ trên", "x")).isInstanceOf(Refused.class);
        var neighbour = district.officer("943");
        assertThatThrownBy(() -> as(neighbour, () -> reports.visibleTo(neighbour, report)))
                .isInstanceOf(NotThere.class);
        assertThat(as(
                        neighbour,
                        () -> jdbc.sql("select count(*) from report.saving")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void honours_are_counted_over_the_units_below_and_people_once() {
        var bangKhen = Honour.of("bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong", 2019);
        district.farmer("31569", "Thạch Thị Sa Rây", Sex.FEMALE, "Khơ-me", GIAY_KHEN, bangKhen);
        district.farmer("31570", "Nguyễn Văn Đủ", Sex.MALE, "Kinh", Honour.of(GIAY_KHEN.award(), 2009));
        district.leader("942", "Trần Văn Lãnh", GIAY_KHEN, Honour.of("chien-si-thi-dua-co-so", 2017));

        assertThat(figure("942", "giay-khen"))
                .as("2009 lies before the years of the report")
                .isEqualTo(2);
        assertThat(figure("942", "khen-thuong")).isEqualTo(3);
        assertThat(figure("942", "thi-dua")).isEqualTo(1);
        assertThat(figure("942", "chien-si-thi-dua-co-so")).isEqualTo(1);
        assertThat(figure("942", "duoc-khen")).isEqualTo(2);
        assertThat(figure("942", "truc-tiep")).isEqualTo(1);
        assertThat(figure("942", "nong-dan")).isEqualTo(1);
        assertThat(figure("942", "lanh-dao-duoc-khen")).isEqualTo(1);
        assertThat(figure("942", "dan-toc-thieu-so")).isEqualTo(1);
        assertThat(figure("31570", "khen-thuong")).isZero();
        assertThat(figure("942", "nhiem-vu")).isPositive();
    }

    /// Honours are counted with the owner's rights, past the policy of each row.
    @Test
    void honours_outside_of_the_readers_scope_are_not_counted() {
        district.farmer("31570", "Thạch Thị Sa Rây", Sex.FEMALE, "Khơ-me", GIAY_KHEN);
        var commune = district.officer("31569");
        var whole = grounds.of(district.unit("942")).counted();
        var figure = FigureList.coded("khen-thuong").orElseThrow();

        assertThat(as(commune, () -> figures.of(whole).of(figure))).isZero();
        assertThat(as(commune, () -> sources.of(figure, whole, 10, 0))).isEmpty();
        assertThat(as(officer, () -> figures.of(whole).of(figure))).isOne();
    }

    /// A number and the rows behind it are counted by different statements: they must agree.
    @Test
    void every_figure_is_as_many_as_its_sources() {
        district.farmer("31569", "Thạch Thị Sa Rây", Sex.FEMALE, "Khơ-me", GIAY_KHEN);
        district.leader("942", "Trần Văn Lãnh", GIAY_KHEN, Honour.of("chien-si-thi-dua-co-so", 2017));
        var counted = grounds.of(district.unit("942")).counted();
        var now = figures("942");

        for (var figure : FigureList.all()) {
            assertThat(as(officer, () -> sources.of(figure, counted, 1_000, 0)))
                    .as(figure.code())
                    .hasSize((int) now.of(figure));
            assertThat(as(officer, () -> figures.of(figure, counted)))
                    .as(figure.code() + " by itself")
                    .isEqualTo(now.of(figure));
        }
    }

    @Test
    void a_report_goes_through_review_by_named_people_to_its_last_word() {
        district.account(officer);
        district.account(head);
        writeAll(officer, report);
        assertThatThrownBy(() -> does(officer, () -> review.ask(officer, report, List.of(999L), "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.findings().getFirst().code()).isEqualTo("BC-611"));
        does(officer, () -> review.ask(officer, report, List.of(head.accountId()), "Xin ý kiến"));
        assertThatThrownBy(() -> save(officer, 1, "Sửa lén", "a")).isInstanceOf(Refused.class);

        assertThatThrownBy(() -> does(head, () -> review.answer(head, report, false, " ")))
                .isInstanceOf(Refused.class);
        does(head, () -> review.answer(head, report, false, "Thiếu số liệu"));
        assertThat(stage()).isEqualTo(Stage.RETURNED);
        assertThatThrownBy(() -> does(head, () -> close.close(head, report))).isInstanceOf(Refused.class);

        save(officer, 1, "Đã sửa {giay-khen: 0}", "a");
        does(officer, () -> review.ask(officer, report, List.of(head.accountId()), ""));
        does(head, () -> review.answer(head, report, true, ""));
        assertThat(stage()).isEqualTo(Stage.AGREED);
        assertThatThrownBy(() -> does(officer, () -> close.close(officer, report)))
                .isInstanceOf(Refused.class);
        does(head, () -> close.close(head, report));
        assertThat(stage()).isEqualTo(Stage.FINAL);
    }

    private Stage stage() {
        return as(officer, () -> reports.visibleTo(officer, report).stage());
    }

    @Test
    void closing_needs_every_part_and_every_comment_answered() {
        does(officer, () -> comment.add(officer, report, PART, "", "Nêu thêm số liệu"));
        assertThatThrownBy(() -> does(head, () -> close.close(head, report)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.code())
                                .containsExactly("BC-621", "BC-622"));

        writeAll(officer, report);
        long first = as(officer, () -> comments.of(report).getFirst().id());
        does(officer, () -> comment.resolve(officer, report, first, "Đã bổ sung"));
        does(head, () -> close.close(head, report));
        assertThat(stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void figures_of_a_closed_report_no_longer_follow_the_data() {
        writeAll(officer, report);
        save(officer, 1, "Có {giay-khen: 0} giấy khen", "a");
        district.farmer("31569", "Thạch Thị Sa Rây", Sex.FEMALE, "Khơ-me", GIAY_KHEN);
        does(head, () -> close.close(head, report));
        district.farmer("31569", "Lý Thị Kim", Sex.FEMALE, "Hoa", GIAY_KHEN);

        var text = as(officer, () -> finals.ofUnit(officer, officer.unitId())).orElseThrow();
        assertThat(text.plain(text.parts().get(1))).isEqualTo("Có 1 giấy khen");
        assertThat(text.review()).isEqualTo("2015 - 2020");
        assertThatThrownBy(() -> does(head, () -> close.reopen(head, report, "")))
                .isInstanceOf(Refused.class);
        does(head, () -> close.reopen(head, report, "Bổ sung số liệu"));
        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void the_district_sees_how_far_its_communes_are() {
        var commune = district.officer("31570");
        long theirs = as(commune, () -> begin.begin(commune, commune.unitId()));
        assertThat(standings()).containsExactly(Below.Standing.NONE, Below.Standing.WRITING);

        writeAll(commune, theirs);
        var theirHead = district.head("31570");
        does(theirHead, () -> close.close(theirHead, theirs));
        assertThat(standings()).containsExactly(Below.Standing.NONE, Below.Standing.CLOSED);
    }

    private List<Below.Standing> standings() {
        return as(
                        officer,
                        () -> below.of(
                                officer.unitId(),
                                reports.visibleTo(officer, report).season()))
                .stream()
                .map(Below::standing)
                .toList();
    }

    @Test
    void a_comment_follows_its_paragraph_when_words_in_it_change() {
        var one = new Comment(
                1, PART, "Phong trào thi đua được đẩy mạnh ở các xã", "?", 1, "", clock.instant(), null, null, "");

        assertThat(one.lineIn(List.of("Mở đầu", "Phong trào thi đua được đẩy mạnh ở các xã, thị trấn")))
                .hasValue(1);
        assertThat(one.lineIn(List.of("Mở đầu", "Kết quả khen thưởng"))).isEmpty();
    }

    @Test
    void a_part_that_is_not_in_the_outline_is_not_there() {
        assertThatThrownBy(() -> does(officer, () -> write.save(officer, report, "khac", new Typed(0, "x", ""))))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> save(officer, 0, "x".repeat(WritePart.MOST + 1), "a"))
                .isInstanceOf(Refused.class);
    }
}
