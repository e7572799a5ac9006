package vn.daihoi.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

@OnLists
class BadgePagesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    Badges badges;

    @Autowired
    ReadBadge read;

    private Congress congress;
    private long oanh;

    @BeforeEach
    void two_people_are_on_the_list() {
        congress = new Congress(beans);
        oanh = congress.entry("31569", "Trần Thị Oanh", EntryKind.GUEST);
        congress.entry("31570", "Lê Văn Bình", EntryKind.INDIVIDUAL);
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private String page() {
        return "/conferences/" + congress.id + "/badges";
    }

    private void issue() throws Exception {
        as(congress.officer, post(page())).andExpect(status().is3xxRedirection());
    }

    private byte[] pdf(String which) throws Exception {
        return as(congress.officer, post(page() + ".pdf").param("which", which).param("paper", "a6"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Badge ofOanh() {
        return Acting.as(
                congress.officer, () -> badges.ofEntry(congress.id, oanh).orElseThrow());
    }

    private ResultActions reprint(int serial, String reason) throws Exception {
        return as(
                congress.officer,
                post(page() + "/reprints")
                        .param("serial", Integer.toString(serial))
                        .param("reason", reason));
    }

    @Test
    void the_page_says_who_is_without_a_badge() throws Exception {
        as(congress.officer, get(page()))
                .andExpect(content().string(containsString("0/2 người dự có thẻ")))
                .andExpect(content().string(containsString("Làm thẻ theo danh sách (còn thiếu 2)")));

        issue();

        as(congress.officer, get(page())).andExpect(content().string(containsString("2/2 người dự có thẻ")));
        as(congress.officer, get(page() + "?q=tran thi oanh"))
                .andExpect(content().string(containsString("Trần Thị Oanh")))
                .andExpect(content().string(not(containsString("Lê Văn Bình"))));
    }

    @Test
    void a_printed_badge_is_read_by_the_door_and_printed_as_new_only_once() throws Exception {
        issue();

        try (var document = Loader.loadPDF(pdf("fresh"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Trần Thị Oanh", "KHÁCH MỜI", "Lê Văn Bình")
                    .doesNotContain("Kinh");
            var picture = new PDFRenderer(document).renderImageWithDPI(1, 150);
            var width = picture.getWidth();
            var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
            var bitmap =
                    new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), pixels)));
            var text = new QRCodeReader().decode(bitmap).getText();

            assertThat(Acting.<BadgeReading, RuntimeException>as(congress.officer, () -> read.read(congress.id, text)))
                    .isEqualTo(new BadgeReading.Valid(ofOanh()));
        }
        as(congress.officer, post(page() + ".pdf").param("which", "fresh"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Không có thẻ nào để in")));
    }

    @Test
    void of_two_who_make_the_same_badge_anew_one_is_told() throws Exception {
        issue();
        var serial = ofOanh().serial();

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var both =
                    List.of(pool.submit(() -> reprint(serial, "Mất thẻ")), pool.submit(() -> reprint(serial, "Hỏng")));
            var answers = List.of(
                    both.get(0).get().andReturn().getResponse().getStatus(),
                    both.get(1).get().andReturn().getResponse().getStatus());
            assertThat(answers).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(ofOanh().serial()).isGreaterThan(serial);
        assertThat(Acting.as(congress.officer, () -> badges.all(congress.id))).hasSize(3);
    }

    @Test
    void the_history_of_a_number_tells_of_each_badge_and_why_it_went() throws Exception {
        issue();
        var first = ofOanh();
        var history = page() + "/" + first.number();
        as(congress.officer, get(page())).andExpect(content().string(containsString("href=\"%s\"".formatted(history))));

        reprint(first.serial(), "Rơi ở bến phà").andExpect(status().is3xxRedirection());

        as(congress.officer, get(history))
                .andExpect(content().string(containsString("Thẻ số %d: Trần Thị Oanh".formatted(first.number()))))
                .andExpect(content().string(containsString("Rơi ở bến phà")))
                .andExpect(content().string(containsString("Đã thay bằng thẻ sê-ri " + ofOanh().serial())));
        as(congress.officer, get(page() + "/999")).andExpect(status().isNotFound());
        as(congress.season.officer("943"), get(history)).andExpect(status().isNotFound());
    }

    @Test
    void what_is_typed_wrong_is_told_and_changes_nothing() throws Exception {
        issue();
        var serial = ofOanh().serial();

        reprint(serial, " ").andExpect(status().is(422)).andExpect(content().string(containsString("Chưa ghi lý do")));
        as(congress.officer, post(page() + ".pdf").param("which", "chosen"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chưa chọn thẻ nào")));
        for (var count : List.of("0", "501", "mười", "")) {
            as(congress.officer, post(page() + "/blanks").param("blanks", count))
                    .andExpect(status().is(422));
        }
        assertThat(ofOanh().serial()).isEqualTo(serial);
        assertThat(Acting.as(congress.officer, () -> badges.all(congress.id))).hasSize(2);
    }

    @Test
    void blank_badges_come_with_the_new_ones() throws Exception {
        as(congress.officer, post(page() + "/blanks").param("blanks", "3")).andExpect(status().is3xxRedirection());

        try (var document = Loader.loadPDF(pdf("fresh"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void others_neither_make_nor_see_the_badges_of_a_unit_beside() throws Exception {
        issue();
        var beside = congress.season.officer("943");
        var above = congress.season.standingBody();

        as(beside, get(page())).andExpect(status().isNotFound());
        as(beside, post(page() + ".pdf").param("which", "all")).andExpect(status().isNotFound());
        as(above, get(page()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("badges.pdf"))));
        as(above, post(page() + ".pdf").param("which", "all")).andExpect(status().isConflict());
        var home = congress.officer;
        var viewer = new Actor(77, "Khách xem", Set.of(Roles.VIEWER), home.unitId(), home.scope());
        as(viewer, post(page())).andExpect(status().isForbidden());
    }
}
