package vn.daihoi.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.duty.InSeason;
import vn.daihoi.duty.Season;
import vn.daihoi.identity.Visitor;

/// The board over HTTP, each signed in as themselves.
@InSeason
class BoardPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Test
    void everybody_sees_the_board_of_their_own_subtree() {
        var commune = season.commune();
        assertThat(season.visitor(port, "tinh").get("/board").body()).contains("Huyện Châu Thành", "Huyện Kế Sách");
        assertThat(season.visitor(port, "xem").get("/board").status()).isEqualTo(200);
        assertThat(season.visitor(port, "huyen-khac").get("/board/units").body())
                .doesNotContain("Thuận Hòa");
        assertThat(season.visitor(port, commune.officer()).get("/board").body())
                .contains("Thuận Hòa " + commune.code())
                .doesNotContain("Huyện Kế Sách");
        assertThat(new Visitor(port).get("/board").location()).contains("/sign-in");
    }

    @Test
    void the_board_of_a_unit_outside_is_not_there() {
        var commune = season.commune();
        var stranger = season.visitor(port, "huyen-khac");
        assertThat(stranger.get("/board?unit=" + commune.id()).status()).isEqualTo(404);
        assertThat(stranger.get("/board/units?unit=" + commune.id()).status()).isEqualTo(404);
        assertThat(stranger.get("/board.xlsx?unit=" + commune.id()).status()).isEqualTo(404);
        assertThat(stranger.get("/board?unit=99999999").status()).isEqualTo(404);
        assertThat(season.visitor(port, "huyen")
                        .get("/board?unit=" + commune.id())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_is_asked_wrongly_is_told_and_kept() {
        var province = season.visitor(port, "tinh");
        var wrongDay = province.get("/board?on=31/02/2020").body();
        assertThat(wrongDay).contains("value=\"31/02/2020\"", "không phải là một ngày");
        assertThat(province.get("/board?unit=abc").status()).isEqualTo(404);
        assertThat(province.get("/board/units?tier=khong-co&page=-3").status()).isEqualTo(200);
    }

    @Test
    void an_accepted_paper_is_counted_and_was_not_before_it_was_accepted() {
        var commune = season.commune();
        var duty = season.duty(commune, "ke-hoach");
        season.sentUp(port, commune, duty);
        var district = season.visitor(port, "huyen");
        district.get(duty);
        district.post(duty + "/acceptance", Map.of("version", season.version(duty)));

        var accepted = "/board/units?unit=" + commune.id() + "&duty=ke-hoach&state=accepted";
        // the board is told of changes by the database, a moment later
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(district.get(accepted).body()).contains(commune.code()));
        assertThat(district.get(accepted + "&on=10/02/2020").body()).doesNotContain("/units/" + commune.id() + "\"");
    }

    @Test
    void the_table_is_a_workbook_of_what_is_seen() {
        var workbook = season.visitor(port, "tinh").get("/board.xlsx");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.header("Content-Type")).contains("spreadsheetml");
        assertThat(workbook.header("Content-Disposition")).contains("attachment");
    }
}
