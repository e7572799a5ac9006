package vn.daihoi.duty.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.conference.ConferenceHeld;
import vn.daihoi.duty.InSeason;
import vn.daihoi.duty.Season;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Visitor;
import vn.daihoi.shared.Acting;

/// A commune's plan on its way up, over HTTP, each signed in as themselves.
@InSeason
class DutyPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ApplicationEventPublisher events;

    private Season.Commune commune;
    private String duty;

    @BeforeEach
    void a_commune_owes_its_plan() {
        commune = season.commune();
        duty = season.duty(commune, "ke-hoach");
    }

    @Test
    void a_paper_goes_up_comes_back_and_is_accepted() {
        var officer = visitor(commune.officer());
        var sent = upload(officer, season.cover(duty, "submit"));
        assertThat(sent.location()).isEqualTo(duty);
        assertThat(officer.get(duty).body()).contains("Chờ thủ trưởng", "ke-hoach.pdf");

        assertThat(step(commune.head(), "approval")).isEqualTo(302);
        assertThat(visitor("huyen").get("/inbox").body()).contains("Thuận Hòa " + commune.code());
        assertThat(step("huyen", "receipt")).isEqualTo(302);
        assertThat(step("huyen", "return", "reason", "Thiếu trang hai")).isEqualTo(302);
        assertThat(officer.get(duty).body()).contains("Bị trả lại", "Thiếu trang hai");

        upload(officer, season.cover(duty, "submit"));
        step(commune.head(), "approval");
        assertThat(step("huyen", "acceptance")).isEqualTo(302);
        assertThat(officer.get("/units/" + commune.id()).body())
                .as("because the unit's page shows what it owes")
                .contains("Việc đơn vị phải làm", "Đã chấp nhận", "href=\"" + duty + "\"");
    }

    @Test
    void each_step_is_for_its_own_role() {
        season.sentUp(port, commune, duty);
        assertThat(step(commune.officer(), "approval")).isEqualTo(403);
        assertThat(step(commune.head(), "receipt")).isEqualTo(403);
        assertThat(step("xem", "acceptance")).isEqualTo(403);
        assertThat(visitor(commune.officer()).get("/inbox").status()).isEqualTo(403);
        assertThat(visitor(commune.officer()).get("/duties/late").status()).isEqualTo(403);
        assertThat(visitor("xem").get("/duties/late").status()).isEqualTo(200);
        assertThat(step("tinh", "acceptance"))
                .as("because the province may step in for the district")
                .isEqualTo(302);
        assertThat(new Visitor(port).get(duty).location()).contains("/sign-in");
    }

    @Test
    void outside_its_subtree_a_dossier_is_not_there() {
        season.sentUp(port, commune, duty);
        var file = file(visitor("huyen").get(duty).body());
        var stranger = visitor(season.commune().officer());
        assertThat(visitor("huyen").get(file).status()).isEqualTo(200);
        assertThat(stranger.get(file).status()).isEqualTo(404);
        assertThat(stranger.get(duty).status()).isEqualTo(404);
        assertThat(upload(stranger, season.cover(duty, "save")).status()).isEqualTo(404);
        assertThat(visitor("huyen-khac").get(duty).status()).isEqualTo(404);
        assertThat(step("huyen-khac", "acceptance")).isEqualTo(404);
        assertThat(visitor("huyen-khac").get("/inbox?whose=all").body()).doesNotContain(commune.code());
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        var typed = new HashMap<>(season.cover(duty, "submit"));
        typed.put("issuedOn", "30/02/2020");
        var answer = upload(visitor(commune.officer()), typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"30/02/2020\"", "value=\"12/KH-UBND\"", "không phải là một ngày");
        assertThat(answer.body()).contains("Hãy chọn lại tệp: ke-hoach.pdf");
    }

    @Test
    void nothing_goes_before_the_head_that_its_sender_has_not_seen() {
        upload(visitor(commune.officer()), season.cover(duty, "save"));
        var seen = season.cover(duty, "submit");
        visitor(commune.head())
                .upload(
                        duty + "/draft",
                        season.cover(duty, "save"),
                        "files",
                        "phu-luc.pdf",
                        SampleFiles.pdf("phụ lục"));

        var answer = visitor(commune.officer())
                .upload(duty + "/draft", seen, "files", "bao-cao.pdf", SampleFiles.pdf("báo cáo"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Người " + commune.head(), "phu-luc.pdf", "Hãy chọn lại tệp: bao-cao.pdf", "Đang soạn");
        assertThat(visitor(commune.officer()).get(duty).body())
                .contains("Đang soạn", "phu-luc.pdf")
                .doesNotContain("bao-cao.pdf");
    }

    @Test
    void a_file_that_is_not_what_it_claims_is_refused_and_the_words_are_kept() {
        var officer = visitor(commune.officer());
        var program = "MZ\0\0 this is no paper".getBytes(StandardCharsets.US_ASCII);
        var answer = officer.upload(duty + "/draft", season.cover(duty, "submit"), "files", "ke-hoach.pdf", program);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("ke-hoach.pdf", "value=\"12/KH-UBND\"")
                .doesNotContain("Chờ thủ trưởng");
        assertThat(officer.get(duty).body()).contains("Đang soạn", "value=\"12/KH-UBND\"");
    }

    @Test
    void the_second_officer_sees_what_the_first_wrote() {
        var old = season.cover(duty, "save");
        var officer = visitor(commune.officer());
        upload(officer, old);
        var late = new HashMap<>(old);
        late.put("number", "13/KH-UBND");
        var answer = upload(visitor(commune.head()), late);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Người " + commune.officer(), "12/KH-UBND", "value=\"13/KH-UBND\"");
        assertThat(officer.get(duty).body()).contains("value=\"12/KH-UBND\"");
    }

    @Test
    void nothing_goes_up_with_a_breach_that_no_head_has_accepted() {
        var unsigned = new HashMap<>(season.cover(duty, "submit"));
        unsigned.put("signer", "");
        upload(visitor(commune.officer()), unsigned);
        var head = visitor(commune.head());
        var refused = head.post(duty + "/approval", Map.of("version", season.version(duty)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Chưa có người ký", "Chờ thủ trưởng");

        assertThat(step(commune.head(), "approval", "reason-NOP-106", "Chủ tịch đi công tác"))
                .isEqualTo(302);
        assertThat(visitor("huyen").get(duty).body()).contains("Chủ tịch đi công tác");
    }

    @Test
    void a_step_that_a_colleague_has_taken_is_refused_and_says_who() {
        season.sentUp(port, commune, duty);
        var seen = season.version(duty);
        step("huyen", "acceptance");
        var second = visitor("huyen").post(duty + "/return", Map.of("version", seen, "reason", "Chậm rồi"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Người huyen đã chấp nhận lúc", "Không cần làm gì thêm");
    }

    @Test
    void an_extension_needs_a_later_day_and_a_reason_and_keeps_what_was_typed() {
        var district = visitor("huyen");
        var unreadable = district.post(duty + "/extension", Map.of("newDue", "mai", "reason", "Lũ lớn"));
        assertThat(unreadable.status()).isEqualTo(409);
        assertThat(unreadable.body()).contains("chưa đọc được", "value=\"mai\"", "Lũ lớn");
        var early = district.post(duty + "/extension", Map.of("newDue", "21/02/2020", "reason", ""));
        assertThat(early.body()).contains("chưa có lý do", "không sau hạn hiện nay");

        district.post(duty + "/extension", Map.of("newDue", "10/03/2020", "reason", "Lũ lớn"));
        assertThat(visitor(commune.officer()).get(duty).body()).contains("10/03/2020", "Lũ lớn");
    }

    @Test
    void only_what_is_late_is_chased_and_only_with_words() {
        var district = visitor("huyen");
        var id = duty.substring(duty.lastIndexOf('/') + 1);
        var onTime = district.post("/duties/chases", Map.of("duties", id, "text", "Khẩn trương gửi"));
        assertThat(onTime.status()).isEqualTo(409);
        assertThat(onTime.body()).contains("không còn nhiệm vụ quá hạn nào");
        assertThat(visitor("tinh").get("/duties/late?whose=all").body())
                .contains("Toàn bộ đơn vị thuộc Tỉnh Sóc Trăng");
        assertThat(district.get("/duties/late.xlsx").header("Content-Type")).contains("spreadsheetml");
    }

    /// The letter is a paper like any other, begun with what the list is narrowed to.
    @Test
    void a_letter_is_begun_from_what_the_list_shows() {
        Acting.asSystem(() -> events.publishEvent(new ConferenceHeld(commune.id(), Season.DAY.minusDays(2))));

        var list = visitor("huyen").get("/duties/late?q=" + commune.code()).body();

        assertThat(list)
                .contains("action=\"/documents/cong-van-don-doc\"", "name=\"subject\" value=\"q=" + commune.code());
    }

    private Visitor visitor(String username) {
        return season.visitor(port, username);
    }

    private Visitor.Answer upload(Visitor visitor, Map<String, String> form) {
        return visitor.upload(duty + "/draft", form, "files", "ke-hoach.pdf", SampleFiles.pdf(duty));
    }

    private int step(String username, String step, String... fields) {
        var form = new HashMap<>(Map.of("version", season.version(duty), "reason", ""));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return visitor(username).post(duty + "/" + step, form).status();
    }

    private static String file(String page) {
        var found = Pattern.compile("href=\"(/duties/\\d+/files/\\d+)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
