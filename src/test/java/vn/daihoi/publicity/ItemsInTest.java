package vn.daihoi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.Preview;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;

/// The list of links that a newspaper keeps goes into the calendar, and comes out again.
@OnLists
class ItemsInTest {
    private static final String LIST = """
        STT\tTên bài\tLink\tNgày đăng\tThể loại\tĐơn vị
        1\tNông dân hiến đất\thttps://baosoctrang.org.vn/a1\t02/06/2020\tBài viết\t942
        2\tToàn tỉnh thi đua\t\t30/07/2020\tTọa đàm\t
        3\tBẫy\tjavascript:alert(1)\t02/06/2020\tTin\t
        4\tChưa đăng\thttps://baosoctrang.org.vn/a4\t02/07/2020\tThơ\t
        5\tĐăng lại\thttps://baosoctrang.org.vn/a1\t03/06/2020\tTin\t
        """;

    @Autowired
    Season season;

    @Autowired
    Items items;

    @Autowired
    KeepItems keep;

    @Autowired
    Intake intake;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor newspaper;

    @BeforeEach
    void the_province_has_a_newspaper() {
        season.open();
        JdbcClient.create(owner).sql("""
            with fresh as (select nextval(pg_get_serial_sequence('unit.unit', 'id')) as id)
            insert into unit.unit (id, code, name, kind, parent_id, path, valid_from, confidence)
            overriding system value
            select f.id, '94-BST', 'Báo Sóc Trăng', 'co-quan-dang', p.id, p.path || f.id::text, '2000-01-01',
                'high'
            from fresh f, unit.unit p
            where p.code = '94'
            """).update();
        newspaper = season.officer("94-BST");
    }

    @AfterEach
    void and_no_other_test_meets_it() {
        JdbcClient.create(owner)
                .sql("truncate publicity.item, publicity.aim cascade")
                .update();
        JdbcClient.create(owner)
                .sql("delete from unit.unit where code = '94-BST'")
                .update();
    }

    private long paste(Actor actor, String text) {
        return Acting.as(actor, () -> {
            try {
                return intake.paste(actor, "press", intake.door(actor, "press", ""), text);
            } catch (SheetRefused refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    private Preview preview(Actor actor, long id) {
        return Acting.as(actor, () -> intake.preview(actor, "press", id, Map.of()));
    }

    private int confirm(long id) {
        var seen = preview(newspaper, id).fingerprint();
        return Acting.as(newspaper, () -> intake.confirm(newspaper, "press", id, seen, Map.of()));
    }

    private List<Item> all() {
        return Acting.as(newspaper, () -> items.ofSeason("2019 - 2020"));
    }

    private static String fine() {
        return String.join("\n", List.of(LIST.split("\n")).subList(0, 3));
    }

    private static List<List<String>> codes(Preview preview) {
        return preview.verdicts().stream()
                .map(row -> row.findings().stream().map(Finding::code).toList())
                .toList();
    }

    @Test
    void each_row_is_told_what_is_wrong_and_a_trap_is_no_link() {
        var preview = preview(newspaper, paste(newspaper, LIST));
        assertThat(codes(preview))
                .containsExactly(
                        List.of(), List.of(), List.of("TT-302"), List.of("TT-304", "TT-306"), List.of("TT-310"));
        assertThat(preview.verdicts())
                .extracting(Verdict::state)
                .containsExactly(
                        Verdict.State.FRESH,
                        Verdict.State.FRESH,
                        Verdict.State.WRONG,
                        Verdict.State.WRONG,
                        Verdict.State.KNOWN);
    }

    @Test
    void a_day_gone_by_is_published_and_one_to_come_is_planned() {
        assertThat(confirm(paste(newspaper, fine()))).isEqualTo(2);
        assertThat(all()).extracting(Item::isPublished).containsExactly(true, false);
        var first = all().getFirst();
        assertThat(first.link()).isEqualTo("https://baosoctrang.org.vn/a1");
        assertThat(first.publishedOn()).isEqualTo(LocalDate.of(2020, 6, 2));
        assertThat(first.aboutUnitId()).isEqualTo(season.unit("942").id());
        assertThat(first.bodyId()).isEqualTo(newspaper.unitId());
        assertThat(preview(newspaper, paste(newspaper, fine())).verdicts())
                .extracting(Verdict::state)
                .containsOnly(Verdict.State.KNOWN);
    }

    @Test
    void the_standing_body_names_the_press_body_in_each_row() {
        var province = season.standingBody();
        var named = "Tên bài\tCơ quan\tNgày đăng\tLink\nA\tBáo Sóc Trăng\t02/06/2020\thttps://a.vn/1\n"
                + "B\tBáo Làng\t02/06/2020\thttps://a.vn/2";
        var preview = preview(province, paste(province, named));
        assertThat(codes(preview)).containsExactly(List.of("TT-305"), List.of("TT-305", "TT-307"));
    }

    @Test
    void the_list_comes_out_again_until_somebody_has_written_on_it() {
        var first = paste(newspaper, fine());
        confirm(first);
        Acting.as(newspaper, () -> {
            intake.undo(newspaper, "press", first);
            return true;
        });
        assertThat(all()).isEmpty();

        var second = paste(newspaper, fine());
        confirm(second);
        var one = all().getFirst();
        Acting.as(newspaper, () -> {
            keep.save(newspaper, one);
            return true;
        });
        assertThatThrownBy(() -> Acting.as(newspaper, () -> {
                    intake.undo(newspaper, "press", second);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("TT-311"));
    }

    @Test
    void whoever_keeps_no_press_body_brings_no_list() {
        var district = season.officer("942");
        assertThatThrownBy(() -> paste(district, LIST)).isInstanceOf(NotThere.class);
    }
}
