package vn.daihoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Cast;
import vn.daihoi.identity.Visitor;
import vn.daihoi.identity.WithCast;
import vn.daihoi.notice.Notices;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The province sends a paper to its districts; they open it; it is recalled. Over HTTP, each signed in as themselves.
@WithCast
class PaperPagesTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Notices notices;

    private final String number = NUMBERS.incrementAndGet() + "/CV-UBND";

    @Test
    void a_paper_to_a_kind_lies_in_the_in_box_of_each_such_unit_and_of_no_other() {
        var sent = send(visitor("thuong-truc"), Map.of("kinds", "huyen"));
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);

        assertThat(visitor("can-bo.an").get("/papers").body()).contains(number, "Chưa đọc");
        assertThat(visitor("can-bo.binh").get("/papers").body()).contains(number, "Chưa đọc");
        var commune = visitor("can-bo.an-mot");
        assertThat(commune.get("/papers").body()).doesNotContain(number);
        assertThat(commune.get(sent.location()).status()).isEqualTo(404);
    }

    @Test
    void a_subtree_and_single_units_can_be_chosen() {
        var toArea = send(visitor("thuong-truc"), Map.of("subtrees", "T-B"));
        assertThat(visitor("thuong-truc").get(toArea.location()).body())
                .contains("Huyện Bình", "Xã Bình Một")
                .doesNotContain("Xã An Một");

        var toCode = visitor("thuong-truc");
        var form = form(NUMBERS.incrementAndGet() + "/TB-UBND", Map.of("codes", "T-A-1, T-B-1"));
        var receipts = toCode.get(post(toCode, form).location()).body();
        assertThat(receipts).contains("Xã An Một", "Xã Bình Một", "Đã nhận 0/2");
    }

    @Test
    void the_first_to_open_it_receives_it_for_the_unit() {
        var province = visitor("thuong-truc");
        var paper = send(province, Map.of("kinds", "huyen")).location();
        assertThat(province.get(paper).body()).contains("Đã nhận 0/2");

        assertThat(visitor("xem").get(paper).status()).isEqualTo(200);
        assertThat(province.get(paper).body())
                .as("because who only looks on receives nothing")
                .contains("Đã nhận 0/2");

        visitor("can-bo.an").get(paper);
        visitor("thu-truong.an").get(paper);
        assertThat(province.get(paper).body())
                .contains("Đã nhận 1/2", "Người can-bo.an")
                .doesNotContain("Người thu-truong.an");
        assertThat(visitor("can-bo.an")
                        .get("/papers?q=" + number.substring(0, number.indexOf('/')))
                        .body())
                .contains("Đã nhận", "Người can-bo.an");
    }

    @Test
    void a_recipient_sees_neither_the_receipts_of_others_nor_the_way_to_recall() {
        var paper = send(visitor("thuong-truc"), Map.of("kinds", "huyen")).location();
        var district = visitor("can-bo.binh");
        assertThat(district.get(paper).body()).contains("Huyện Bình").doesNotContain("Huyện An", paper + "/recall");
        assertThat(district.post(paper + "/recall", Map.of("reason", "thử")).status())
                .isEqualTo(403);
        assertThat(district.get("/papers/sent").body()).doesNotContain(number);
        assertThat(district.get("/papers/new").status()).isEqualTo(403);
    }

    @Test
    void a_number_is_given_once_a_year_by_one_body() {
        var province = visitor("thuong-truc");
        send(province, Map.of("kinds", "huyen"));

        var again = send(province, Map.of("kinds", "huyen", "summary", "Một việc khác"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body())
                .contains("đã dùng cho văn bản ngày", "Về việc chuẩn bị", "value=\"" + number + "\"", "Một việc khác");
        assertThat(post(province, form(" " + number.toLowerCase(), Map.of("kinds", "huyen")))
                        .status())
                .as("because letter case and spaces do not make another number")
                .isEqualTo(409);
        assertThat(send(province, Map.of("kinds", "huyen", "issuedOn", "02/01/2019"))
                        .status())
                .as("because numbers begin anew each year")
                .isEqualTo(302);
    }

    @Test
    void what_cannot_be_sent_comes_back_as_it_was_typed() {
        var province = visitor("thuong-truc");
        var unreadable = send(province, Map.of("issuedOn", "31/02/2020", "codes", "KHONG-CO", "signer", ""));
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.body())
                .contains("value=\"31/02/2020\"", "mã KHONG-CO", "Chưa có người ký", "hãy chọn lại");

        var nobody = province.post("/papers", form(number, Map.of("issuedOn", "01/01/2199")));
        assertThat(nobody.status()).isEqualTo(409);
        assertThat(nobody.body()).contains("Chưa chọn đơn vị", "Chưa kèm tệp", "ở sau hôm nay");
        assertThat(province.get("/papers/sent").body()).doesNotContain(number);
    }

    @Test
    void recalling_leaves_a_trace_and_closes_the_files() {
        var province = visitor("thuong-truc");
        var paper = send(province, Map.of("units", "T-A")).location();
        var file = file(province.get(paper).body());
        var district = visitor("can-bo.an");
        assertThat(district.get(file).status()).isEqualTo(200);
        assertThat(visitor("can-bo.binh").get(file).status()).isEqualTo(404);

        assertThat(province.post(paper + "/recall", Map.of("reason", " ")).status())
                .isEqualTo(409);
        province.post(paper + "/recall", Map.of("reason", "Sai ngày tổ chức"));
        assertThat(province.post(paper + "/recall", Map.of("reason", "lần nữa")).status())
                .isEqualTo(409);

        assertThat(district.get(paper).body()).contains("thu hồi lúc", "Sai ngày tổ chức");
        assertThat(district.get("/papers").body()).contains(number, "Đã thu hồi");
        assertThat(district.get(file).status()).isEqualTo(404);
        assertThat(province.get(file).status()).isEqualTo(200);
        assertThat(send(province, Map.of("units", "T-A")).status())
                .as("because the number stays taken")
                .isEqualTo(409);
    }

    @Test
    void the_bell_rings_for_the_people_of_each_recipient() {
        var officer = cast.actor("can-bo.an");
        var before = Acting.as(officer, () -> notices.unread(officer));
        send(visitor("thuong-truc"), Map.of("units", "T-A"));
        assertThat(Acting.as(officer, () -> notices.unread(officer))).isEqualTo(before + 1);
    }

    @Test
    void the_database_itself_shows_a_paper_to_its_issuer_and_its_recipients_only() {
        send(visitor("thuong-truc"), Map.of("units", "T-A"));
        assertThat(seenBy("can-bo.an")).isEqualTo(1);
        assertThat(seenBy("thuong-truc")).isEqualTo(1);
        assertThat(seenBy("can-bo.binh")).isZero();
        assertThat(seenBy("can-bo.an-mot")).isZero();
    }

    @Test
    void the_recipients_are_counted_before_anything_is_sent() {
        var province = visitor("thuong-truc");
        assertThat(province.get("/papers/new").body())
                .contains("Chưa chọn đơn vị nào", "Huyện An và các đơn vị trực thuộc");
        assertThat(province.get("/papers/recipients?subtrees=T-A").body()).contains("Sẽ gửi đến 2 đơn vị", "Xã An Một");
    }

    private int seenBy(String username) {
        Actor actor = cast.actor(username);
        return Acting.as(
                actor,
                () -> jdbc.sql("select count(*) from paper.paper where number = :number")
                        .param("number", number)
                        .query(Integer.class)
                        .single());
    }

    private Visitor visitor(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, Cast.PASSWORD);
        visitor.get("/papers");
        return visitor;
    }

    private Visitor.Answer send(Visitor visitor, Map<String, String> fields) {
        return post(visitor, form(number, fields));
    }

    private static Visitor.Answer post(Visitor visitor, Map<String, String> form) {
        return visitor.upload("/papers", form, "files", "công văn.pdf", SampleFiles.pdf("công văn"));
    }

    private static Map<String, String> form(String number, Map<String, String> fields) {
        var form = new HashMap<>(Map.of(
                "issuer", "Tỉnh Mẫu",
                "number", number,
                "issuedOn", "02/01/2020",
                "kind", "dispatch",
                "summary", "Về việc chuẩn bị hội nghị",
                "signer", "Trần Văn Mẫu"));
        form.putAll(fields);
        return form;
    }

    private static String file(String page) {
        var found = java.util.regex.Pattern.compile("href=\"(/papers/\\d+/files/\\d+)\"")
                .matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
