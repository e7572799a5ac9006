package vn.daihoi.duty.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.duty.InSeason;
import vn.daihoi.duty.Season;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Visitor;

/// What a conference and the report that is owed after it have to do with each other (KH128 III.5).
@InSeason
class ReportPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Test
    void when_its_report_is_accepted_the_conference_is_reported() {
        var commune = season.commune();
        var conference = held(commune);
        var duty = season.duty(commune, "bao-cao");

        var report = new HashMap<>(season.cover(duty, "submit"));
        report.putAll(Map.of("number", "3/BC-UBND", "issuedOn", "19/02/2020"));
        season.visitor(port, commune.officer())
                .upload(duty + "/draft", report, "files", "bao-cao.pdf", SampleFiles.pdf("báo cáo"));
        var head = season.visitor(port, commune.head());
        head.post(duty + "/approval", Map.of("version", season.version(duty)));
        assertThat(head.get(conference).body()).contains("Đã tổ chức").doesNotContain("Đã báo cáo</");

        season.visitor(port, "huyen").post(duty + "/acceptance", Map.of("version", season.version(duty)));
        assertThat(head.get(conference).body()).contains("Đã báo cáo");
    }

    @Test
    void a_conference_stays_as_it_is_while_its_report_stands_accepted() {
        var commune = season.commune();
        var conference = held(commune);
        var duty = season.duty(commune, "bao-cao");
        var head = season.visitor(port, commune.head());
        var district = season.visitor(port, "huyen");
        accepted(commune, duty);

        head.get(conference);
        var refused = head.post(conference + "/reopening", Map.of("reason", "Ghi nhầm"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("NOP-219", "trả lại báo cáo trước");
        assertThat(head.get(conference).body()).contains("Đã báo cáo");

        assertThat(district.get(duty).body()).contains(duty + "/return");
        district.post(duty + "/return", Map.of("version", season.version(duty), "reason", "Thiếu phụ lục"));
        assertThat(head.get(conference).body()).contains("Báo cáo kết quả bị trả lại");
        assertThat(head.post(conference + "/reopening", Map.of("reason", "Ghi nhầm"))
                        .status())
                .isEqualTo(302);
        assertThat(head.get(conference).body()).contains("Đã chốt kế hoạch");
    }

    private void accepted(Season.Commune commune, String duty) {
        var report = new HashMap<>(season.cover(duty, "submit"));
        report.putAll(Map.of("number", "3/BC-UBND", "issuedOn", "19/02/2020"));
        season.visitor(port, commune.officer())
                .upload(duty + "/draft", report, "files", "bao-cao.pdf", SampleFiles.pdf("báo cáo"));
        season.visitor(port, commune.head()).post(duty + "/approval", Map.of("version", season.version(duty)));
        season.visitor(port, "huyen").post(duty + "/acceptance", Map.of("version", season.version(duty)));
    }

    @Test
    void a_conference_recorded_by_mistake_leaves_nothing_owed() {
        var commune = season.commune();
        var conference = held(commune);
        var head = season.visitor(port, commune.head());
        var unit = "/units/" + commune.id();
        var before = head.get(season.duty(commune, "bao-cao")).body();
        assertThat(before).contains("ngày 19/02/2020");

        head.get(conference);
        head.post(conference + "/reopening", Map.of("reason", "Ghi nhầm đơn vị"));
        assertThat(head.get(season.duty(commune, "bao-cao")).body())
                .doesNotContain("19/02/2020")
                .contains("chưa được ghi nhận là đã tổ chức xong");
        assertThat(head.get(unit).status()).isEqualTo(200);
    }

    /// @return the conference's page
    private String held(Season.Commune commune) {
        var head = season.visitor(port, commune.head());
        head.get("/units/" + commune.id() + "/conference");
        var conference = head.post("/units/" + commune.id() + "/conference", Map.of())
                .location()
                .replace("/facts", "");
        settle(head, conference);
        var came = Map.of("day", "19/02/2020", "exemplars", "70", "guests", "30", "others", "0");
        assertThat(head.post(conference + "/holding", came).status()).isEqualTo(302);
        return conference;
    }

    /// With every breach accepted: what is wrong with it is not the matter here.
    private static void settle(Visitor head, String conference) {
        var page = head.get(conference + "/settlement").body();
        var breaches = Pattern.compile("name=\"accept\" value=\"(HN-\\d+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.joining(","));
        var form = Map.of("accept", breaches, "reason", "Chấp nhận để thử");
        var answer = head.post(conference + "/settlement", form);
        assertThat(answer.status())
                .as("accepting %s at %s", breaches, conference)
                .isEqualTo(302);
    }
}
