package vn.daihoi.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.identity.Cast;
import vn.daihoi.identity.Visitor;
import vn.daihoi.identity.WithCast;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;

/// A commune's papers: numbered, frozen, sent up, received, recalled.
@WithCast
class RegisterTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private IssuePaper issuePaper;

    @Autowired
    private Register register;

    @Autowired
    private PapersOfUnits ofUnits;

    private final int serial = NUMBERS.incrementAndGet();

    @Test
    void an_issued_paper_stands_in_the_register_before_it_is_sent() {
        var id = issue(serial + "/KH-UBND");
        var officer = visitor("can-bo.an-mot");
        assertThat(officer.get("/papers/register").body()).contains(serial + "/KH-UBND", "chưa gửi", "Bản tổng thể");
        assertThat(officer.get("/papers/register?year=2019").body()).doesNotContain(serial + "/KH-UBND");
        assertThat(officer.get("/papers/register?q=tong+the").body()).contains(serial + "/KH-UBND");
        assertThat(officer.get("/papers/sent").body()).doesNotContain(serial + "/KH-UBND");
        assertThat(visitor("can-bo.binh").get("/papers/register").body()).doesNotContain(serial + "/KH-UBND");
        assertThat(visitor("can-bo.binh").get("/papers/" + id).status()).isEqualTo(404);
    }

    @Test
    void the_next_number_follows_the_greatest_of_its_sign_and_year() {
        issue(serial + "/BC-UBND");
        var officer = cast.actor("can-bo.an-mot");
        assertThat(next(officer, "BC-UBND", 2020)).isEqualTo(serial + 1);
        assertThat(next(officer, "bc-ubnd", 2020)).as("whatever the case").isEqualTo(serial + 1);
        assertThat(next(officer, "BC-UBND", 2021)).as("numbers begin anew").isEqualTo(1);
        assertThat(next(officer, "TTr-UBND", 2020)).isEqualTo(1);
    }

    @Test
    void a_number_that_is_taken_is_refused() {
        issue(serial + "/QĐ-UBND");
        assertThatThrownBy(() -> issue(serial + "/qđ-ubnd")).isInstanceOf(Refused.class);
    }

    @Test
    void a_commune_sends_up_and_the_district_receives() {
        var id = issue(serial + "/TB-UBND");
        var officer = visitor("can-bo.an-mot");
        assertThat(officer.get("/papers/" + id).body()).contains("Gửi lên cấp trên", "Huyện An", "Tỉnh Mẫu");
        assertThat(officer.post("/papers/" + id + "/recipients", Map.of()).status())
                .isEqualTo(409);
        assertThat(officer.post("/papers/" + id + "/recipients", Map.of("units", "T-A"))
                        .status())
                .isEqualTo(302);

        assertThat(visitor("can-bo.an").get("/papers").body()).contains(serial + "/TB-UBND", "Chưa đọc");
        assertThat(visitor("can-bo.an").get("/papers/" + id).body()).doesNotContain("/recipients");
        assertThat(officer.get("/papers/" + id).body()).contains("Người can-bo.an", "Đã nhận 1/1");
        assertThat(officer.get("/papers/sent").body()).contains(serial + "/TB-UBND");
    }

    @Test
    void a_unit_that_has_issued_a_paper_does_not_go() {
        issue(serial + "/GM-UBND");
        var officer = cast.actor("can-bo.an-mot");

        assertThat(Acting.as(officer, () -> ofUnits.units(List.of(Objects.requireNonNull(officer.unitId())))))
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo("VB-140"));
        assertThat(Acting.as(officer, () -> ofUnits.units(List.of(-1L)))).isEmpty();
    }

    @Test
    void a_recalled_paper_is_not_sent_any_more() {
        var id = issue(serial + "/CV-UBND");
        var officer = visitor("can-bo.an-mot");
        officer.post("/papers/" + id + "/recall", Map.of("reason", "Nhầm ngày"));
        assertThat(officer.post("/papers/" + id + "/recipients", Map.of("units", "T-A"))
                        .status())
                .isEqualTo(409);
        assertThat(officer.get("/papers/register").body()).contains("Nhầm ngày", "Đã thu hồi");
    }

    private int next(Actor actor, String sign, int year) {
        return Acting.as(actor, () -> register.next(904, "Ủy ban nhân dân xã An Một", sign, year));
    }

    private long issue(String number) {
        var officer = cast.actor("can-bo.an-mot");
        var paper = new NewPaper(
                "Ủy ban nhân dân xã An Một",
                number,
                LocalDate.of(2020, 1, 6),
                PaperKind.PLAN,
                "Bản tổng thể " + number,
                "Lê Thị Mẫu",
                List.of("Huyện An"));
        var file = new IssuePaper.Part(FileRole.PDF, new Upload("ke-hoach.pdf", SampleFiles.pdf(number)));
        return Acting.as(officer, () -> issuePaper.issue(officer, paper, List.of(file)));
    }

    private Visitor visitor(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, Cast.PASSWORD);
        visitor.get("/papers");
        return visitor;
    }
}
