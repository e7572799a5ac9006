package vn.daihoi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.NewConsent;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.file.Upload;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.photo.Photos;
import vn.daihoi.photo.SamplePhotos;
import vn.daihoi.publicity.PressKit;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.story.book.PrintBook;

@OnLists
class StoriesTest {
    private static final String COMMUNE = "31570";
    private static final String BODY =
            "Từ năm 2016 chị chuyển ba công ruộng nhiễm mặn sang lúa thơm xen tôm, rồi vận động mười hai hộ trong ấp "
                    + "cùng làm, góp vốn mua máy cấy. Thu nhập mỗi hộ tăng gấp đôi, đường vào ấp được đổ bê tông.\n\n"
                    + "> Làm được rồi thì chỉ cho người khác cùng làm.";

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    ReviewExemplar review;

    @Autowired
    RecordConsent consents;

    @Autowired
    Exemplars exemplars;

    @Autowired
    Stories stories;

    @Autowired
    WriteStory write;

    @Autowired
    ClearStory clear;

    @Autowired
    PublicShelf shelf;

    @Autowired
    PrintBook print;

    @Autowired
    Photos photos;

    @Autowired
    PressKit kit;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    DeskList list;

    private static int count;
    private Actor officer;
    private Actor head;
    private Actor district;
    private String name;
    private long exemplar;

    @BeforeEach
    void a_farmer_is_taken_up_and_agrees() {
        season.open();
        officer = season.officer(COMMUNE);
        head = season.head(COMMUNE);
        var unit = season.unit("942");
        district = new Actor(7, "Lâm Hoàng Em", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        count++;
        name = "Thạch Thị Sà Rết " + (char) ('A' + count % 26) + (char) ('a' + count / 26);
        var person = season.person(COMMUNE, name, 1979, Sex.FEMALE, "Khơ-me");
        exemplar = Acting.as(
                officer, () -> propose.begin(officer, season.unit(COMMUNE).id(), person));
        run(
                officer,
                () -> propose.save(
                        officer,
                        exemplar,
                        version(),
                        new Sheet(
                                "Người giữ giống lúa thơm",
                                BODY,
                                Sector.FARMING,
                                List.of(),
                                2016,
                                2019,
                                "0299 123 456")));
        run(officer, () -> propose.handOver(officer, exemplar, version()));
        run(head, () -> propose.sendUp(head, exemplar, version()));
        run(district, () -> review.takeUp(district, exemplar, version()));
        agree(true);
    }

    private void agree(boolean pictures) {
        run(
                officer,
                () -> consents.give(
                        officer,
                        exemplar,
                        new NewConsent("Chính chị", Season.TODAY, ConsentHow.SPOKEN, "", pictures, false, null)));
    }

    private int version() {
        return Acting.as(
                Actor.SYSTEM, () -> exemplars.visibleTo(Actor.SYSTEM, exemplar).version());
    }

    private static void run(Actor actor, Runnable work) {
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private long begun() {
        return Acting.as(officer, () -> write.begin(officer, exemplar));
    }

    private Story now(long id) {
        return Acting.as(Actor.SYSTEM, () -> stories.visibleTo(Actor.SYSTEM, id));
    }

    private long written(String body) {
        var id = begun();
        run(
                officer,
                () -> write.save(
                        officer,
                        id,
                        now(id).version(),
                        new StoryText(
                                "Người giữ giống lúa thơm", "Chị giữ giống lúa cho cả ấp.", body, "Bên ruộng lúa")));
        var photo = photos.prepare(new Upload("anh.jpg", SamplePhotos.jpeg(1200 + count, 1500)));
        run(officer, () -> write.portrait(officer, id, now(id).version(), photo));
        return id;
    }

    private long published() {
        var id = written(BODY);
        run(officer, () -> write.offer(officer, id, now(id).version()));
        run(head, () -> clear.publish(head, id, now(id).version()));
        return id;
    }

    private ShelfStory onShelf(long id) {
        return shelf.story(id).orElseThrow();
    }

    private ResultActions visit(String path) throws Exception {
        return mvc.perform(get(path));
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private static List<String> codes(Throwable thrown) {
        return ((Refused) thrown).findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_visitor_finds_a_story_without_accents_and_reads_it_without_script() throws Exception {
        var story = onShelf(published());
        var words = name.substring(0, name.length() - 3)
                .replace("ạ", "a")
                .replace("ị", "i")
                .replace("à", "a")
                .replace("ế", "e");

        visit("/dien-hinh?q=" + words.replace(' ', '+') + "+lua+tho")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name)))
                .andExpect(content().string(containsString(story.card().path())))
                .andExpect(content().string(not(containsString("<script"))));
        visit("/dien-hinh?field=nong-nghiep&place=" + story.card().districtId())
                .andExpect(content().string(containsString(name)));
        visit("/dien-hinh?field=y-te").andExpect(content().string(not(containsString(name))));
        visit(story.card().path())
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content().string(containsString("og:image")))
                .andExpect(content().string(containsString("Làm được rồi thì chỉ cho người khác")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("Khơ-me"))))
                .andExpect(content().string(not(containsString("0299"))));
        visit(story.pictures().getFirst().path())
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"));
        visit("/dien-hinh/ai-do-" + story.card().storyId())
                .andExpect(redirectedUrl(story.card().path()));
    }

    @Test
    void a_page_known_already_is_not_sent_again_until_the_shelf_changes() throws Exception {
        var story = onShelf(published());
        var tag = visit(story.card().path()).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get(story.card().path()).header("If-None-Match", tag)).andExpect(status().isNotModified());
        mvc.perform(get("/dien-hinh").header("If-None-Match", tag)).andExpect(status().isNotModified());
        run(
                district,
                () -> clear.takeOff(
                        district,
                        story.card().storyId(),
                        now(story.card().storyId()).version(),
                        "Sai tên"));
        mvc.perform(get(story.card().path()).header("If-None-Match", tag)).andExpect(status().isNotFound());
        mvc.perform(get("/dien-hinh").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void without_consent_everything_is_gone_at_once() throws Exception {
        var id = published();
        var story = onShelf(id);
        visit("/dien-hinh?q=sa+ret").andExpect(content().string(containsString(name)));

        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", "Không muốn lên báo"));

        visit(story.card().path())
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString(name))));
        visit("/dien-hinh?q=sa+ret").andExpect(content().string(not(containsString(name))));
        for (var picture : story.pictures()) {
            mvc.perform(get(picture.path()).header("If-None-Match", "\"" + picture.sha256() + "\""))
                    .andExpect(status().isNotFound());
        }
        assertThat(now(id).state()).isInstanceOf(StoryState.TakenOff.class);
    }

    @Test
    void the_next_book_does_not_know_who_withdrew_and_the_old_one_is_had_no_more() throws Exception {
        published();
        assertThat(printed()).contains(name);

        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));

        assertThat(print.pdf(null)).isNull();
        assertThat(print.standing(null)).isInstanceOf(PrintBook.Standing.Old.class);
        assertThat(printed()).doesNotContain(name);
    }

    @Test
    void the_book_is_of_one_season() throws Exception {
        onTheShelf("update story.shelf set season = '2009 - 2010' where story_id = :id", published());
        var before = name;
        a_farmer_is_taken_up_and_agrees();
        published();

        assertThat(printed()).contains(name).doesNotContain(before);
    }

    @Test
    void districts_of_one_name_are_two_chapters() throws Exception {
        published();
        assertThat(printed()).doesNotContainPattern("Huyện Châu Thành,\\s+Tỉnh Sóc Trăng");
        a_farmer_is_taken_up_and_agrees();
        onTheShelf(
                "update story.shelf set district_id = (select id from unit.unit where code = '943') where story_id ="
                        + " :id",
                published());

        assertThat(printed()).containsPattern("Huyện Châu Thành,\\s+Tỉnh Sóc Trăng");
        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));
    }

    private void onTheShelf(String change, long id) {
        run(Actor.SYSTEM, () -> {
            assertThat(jdbc.sql(change).param("id", id).update()).isEqualTo(1);
            jdbc.sql("update story.shelf_stamp set number = number + 1").update();
        });
    }

    @Test
    void another_instance_hands_out_the_same_book_and_not_after_a_withdrawal() throws Exception {
        published();
        printed();
        var other = beans.getAutowireCapableBeanFactory().createBean(PrintBook.class);

        assertThat(other.standing(null)).isEqualTo(print.standing(null));
        assertThat(other.pdf(null)).isEqualTo(print.pdf(null));
        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));
        assertThat(other.pdf(null)).isNull();
        assertThat(jdbc.sql("select count(*) from story.print where pdf is not null")
                        .query(Long.class)
                        .single())
                .as("nor is it kept")
                .isZero();
        other.destroy();
    }

    @Test
    void who_only_reads_gets_the_book_and_does_not_have_it_printed() throws Exception {
        published();
        var unit = season.unit("942");
        var viewer = new Actor(8, "Người xem", Set.of(Roles.VIEWER), unit.id(), unit.path());
        as(viewer, get("/stories/book")).andExpect(status().isOk());
        as(viewer, post("/stories/book")).andExpect(status().isForbidden());
        as(viewer, post("/stories/book/stop")).andExpect(status().isForbidden());
    }

    private String printed() throws Exception {
        print.begin(null);
        for (var turn = 0; turn < 400 && print.standing(null) instanceof PrintBook.Standing.Underway; turn++) {
            Thread.sleep(50);
        }
        try (var document = Loader.loadPDF(print.pdf(null))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Of the two who come at once each comes first in some rounds; when both have come, nothing is public.
    @Test
    void who_publishes_while_consent_is_taken_back_leaves_nothing_behind() throws Exception {
        var id = written(BODY);
        var refusedFirst = 0;
        for (var round = 0; round < 6; round++) {
            if (now(id).state().mayBeOffered()) {
                run(officer, () -> write.offer(officer, id, now(id).version()));
            }
            var published = atOnce(id, now(id).version(), 250 * (round % 3 - 1));
            assertThat(published).isIn("published", "[CC-107]");
            refusedFirst += published.equals("published") ? 0 : 1;
            assertThat(shelf.story(id)).isEmpty();
            agree(true);
        }
        assertThat(refusedFirst).as("rounds in which the withdrawal came first").isBetween(1, 5);
    }

    /// @param lead milliseconds by which the publication begins before the withdrawal; less than 0 for after
    /// @return what became of the publication: `published`, or the codes it was refused with
    private String atOnce(long id, int version, int lead) throws Exception {
        var begin = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var publication = both.submit(() -> {
                begin.await();
                Thread.sleep(Math.max(0, -lead));
                try {
                    run(head, () -> clear.publish(head, id, version));
                    return "published";
                } catch (Refused refused) {
                    return codes(refused).stream()
                            .filter(code -> code.equals("CC-107"))
                            .toList()
                            .toString();
                }
            });
            var withdrawal = both.submit(() -> {
                begin.await();
                Thread.sleep(Math.max(0, lead));
                run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));
                return true;
            });
            begin.countDown();
            assertThat(withdrawal.get(30, TimeUnit.SECONDS)).isTrue();
            return publication.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoever_wrote_a_story_does_not_clear_it() {
        var id = written(BODY);
        run(district, () -> write.save(district, id, now(id).version(), now(id).text()));
        run(officer, () -> write.offer(officer, id, now(id).version()));

        assertThatThrownBy(() -> run(district, () -> clear.publish(district, id, now(id).version())))
                .satisfies(thrown -> assertThat(codes(thrown)).contains("CC-111"));
        run(head, () -> clear.publish(head, id, now(id).version()));
        assertThat(shelf.story(id)).isPresent();
    }

    @Test
    void none_of_those_who_made_a_story_clears_it_whoever_saved_it_last() {
        var id = begun();
        run(district, () -> write.save(district, id, now(id).version(), new StoryText("Tựa", "Lời", BODY, "")));
        var photo = photos.prepare(new Upload("anh.jpg", SamplePhotos.jpeg(1200 + count, 1500)));
        run(officer, () -> write.portrait(officer, id, now(id).version(), photo));
        run(officer, () -> write.offer(officer, id, now(id).version()));

        assertThatThrownBy(() -> run(district, () -> clear.publish(district, id, now(id).version())))
                .satisfies(thrown -> assertThat(codes(thrown)).contains("CC-111"));

        run(head, () -> clear.publish(head, id, now(id).version()));
        run(officer, () -> write.save(officer, id, now(id).version(), new StoryText("Tựa mới", "Lời", BODY, "")));
        run(officer, () -> write.offer(officer, id, now(id).version()));
        run(district, () -> clear.publish(district, id, now(id).version()));
        assertThat(onShelf(id).card().title())
                .as("what the district wrote was cleared before")
                .isEqualTo("Tựa mới");
    }

    @Test
    void sensitive_words_and_telephones_keep_a_story_at_the_desk() {
        var id = written(BODY + "\n\nChị là người dân tộc Khmer, điện thoại 0912 345 678.");

        assertThatThrownBy(() -> run(officer, () -> write.offer(officer, id, now(id).version())))
                .satisfies(thrown -> assertThat(codes(thrown)).contains("CC-104", "CC-105"));
    }

    @Test
    void pictures_are_shown_only_where_consent_says_so() {
        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));
        agree(false);
        assertThat(onShelf(published()).pictures()).isEmpty();
    }

    @Test
    void the_press_gets_the_portrait_until_consent_is_taken_back() throws Exception {
        published();
        assertThat(pressKit()).anyMatch(file -> file.endsWith("anh-1.jpg"));
        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));
        assertThat(pressKit()).isEmpty();
    }

    @Test
    void a_book_of_one_place_holds_its_stories_and_a_tree_of_one_province_offers_no_choice() throws Exception {
        published();
        var season =
                Acting.as(officer, () -> exemplars.visibleTo(officer, exemplar)).season();
        assertThat(Acting.as(Actor.SYSTEM, () -> shelf.count(season, district.scope())))
                .isEqualTo(shelf.count(season, null));
        assertThat(Acting.as(
                        Actor.SYSTEM,
                        () -> shelf.count(season, this.season.unit("943").path())))
                .isZero();
        assertThat(print.provinces()).isEmpty();
        assertThat(print.stories(this.season.unit("942").id()))
                .as("no province")
                .isZero();
        as(officer, get("/stories/book?province=" + this.season.unit("942").id()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"province\""))));
    }

    /// All pages of the kit, each with its contents before the stories.
    private String kitPages() throws Exception {
        var all = new StringBuilder();
        for (var page = 1; page == 1 || all.indexOf("?page=" + page + "\"") > 0; page++) {
            var shown = as(district, get("/publicity/kit?page=" + page))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(shown.split("<article", -1)).as("page %d", page).hasSizeBetween(2, 13);
            assertThat(shown).contains("Trong trang này");
            all.append(shown);
        }
        return all.toString();
    }

    @Test
    void the_press_reads_what_was_cleared_and_nothing_of_the_proposal() throws Exception {
        assertThat(pressKit()).as("agreed, and not cleared yet").isEmpty();
        as(district, get("/publicity/kit")).andExpect(content().string(not(containsString(name))));
        published();
        assertThat(kitPages())
                .contains(name, "Chị giữ giống lúa cho cả ấp.", "“Làm được rồi thì chỉ cho người khác cùng làm.”");
        as(district, get("/publicity/kit.zip")).andExpect(status().isOk());
    }

    @Test
    void the_press_finds_one_of_many_in_its_kit() throws Exception {
        published();
        as(district, get("/publicity/kit").param("q", VietnameseText.plain(name)))
                .andExpect(content().string(containsString("<h2>" + name + "</h2>")));
        as(district, get("/publicity/kit").param("q", "khong co ai ten nhu the"))
                .andExpect(content().string(not(containsString("<h2>" + name + "</h2>"))))
                .andExpect(content().string(containsString("Không có điển hình nào như vậy")));
    }

    @Test
    void who_does_not_work_for_the_press_gets_no_kit() throws Exception {
        published();
        as(officer, get("/publicity/kit"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(name))))
                .andExpect(content().string(containsString("dành cho cơ quan báo chí")));
        as(officer, get("/publicity/kit.zip")).andExpect(status().isForbidden());
    }

    /// Files about this exemplar.
    private List<String> pressKit() throws IOException {
        var out = new ByteArrayOutputStream();
        Acting.<Object, IOException>as(officer, () -> {
            kit.write(exemplars.visibleTo(officer, exemplar).season(), out);
            return out;
        });
        var files = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName());
            }
        }
        var folder = VietnameseText.fileName(name);
        return files.stream().filter(file -> file.contains(folder)).toList();
    }

    @Test
    void hostile_text_is_only_text() throws Exception {
        var id = written(BODY + "\n\n<script>alert(1)</script> <img src=x onerror=alert(2)>");
        run(officer, () -> write.offer(officer, id, now(id).version()));
        run(head, () -> clear.publish(head, id, now(id).version()));

        visit(onShelf(id).card().path())
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("<img src=x"))));
        visit("/dien-hinh?q=%3Cscript%3E%27%22&field=%3Cb%3E&place=abc&page=-1").andExpect(status().isOk());
        visit("/dien-hinh/khong-co").andExpect(status().isNotFound());
        visit("/dien-hinh/anh/" + "0".repeat(64) + ".jpg").andExpect(status().isNotFound());
    }

    @Test
    void the_public_reads_what_was_cleared_while_the_text_is_written_anew() {
        var id = published();
        run(officer, () -> write.save(officer, id, now(id).version(), new StoryText("Tựa mới", "", BODY, "")));

        assertThat(now(id).state()).isInstanceOf(StoryState.Drafting.class);
        assertThat(onShelf(id).card().title()).isEqualTo("Người giữ giống lúa thơm");
    }

    @Test
    void of_two_who_write_the_second_sees_what_the_first_saved() throws Exception {
        var id = begun();
        var version = now(id).version();
        run(district, () -> write.save(district, id, version, new StoryText("Một", "", BODY, "")));

        assertThatThrownBy(() ->
                        run(officer, () -> write.save(officer, id, version, new StoryText("Hai", "", BODY, ""))))
                .isInstanceOf(StaleEdit.class);
        as(
                        officer,
                        post("/stories/" + id)
                                .param("version", "" + version)
                                .param("title", "Hai")
                                .param("lead", "")
                                .param("body", BODY)
                                .param("caption", ""))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Một")))
                .andExpect(content().string(containsString("value=\"Hai\"")));
    }

    @Test
    void the_desk_shows_its_pages_and_refuses_what_is_no_photo() throws Exception {
        var id = published();
        for (var path : List.of("/stories", "/stories/" + id, "/stories/book", "/stories?state=published")) {
            as(officer, get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(">story."))));
        }
        as(head, get("/stories/" + id + "/portrait")).andExpect(status().isOk());
        var svg = new MockMultipartFile("photo", "a.jpg", "image/jpeg", "<svg onload=alert(1)>".getBytes());
        as(officer, multipart("/stories/" + id + "/portrait").file(svg).param("version", "" + now(id).version()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không phải ảnh")));
    }

    @Test
    void without_consent_text_and_portrait_are_for_those_who_work_on_them() throws Exception {
        var id = published();
        var unit = season.unit("942");
        var viewer = new Actor(8, "Người xem", Set.of(Roles.VIEWER), unit.id(), unit.path());
        as(viewer, get("/stories/" + id)).andExpect(content().string(containsString("lúa thơm xen tôm")));
        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));

        as(viewer, get("/stories/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("lúa thơm xen tôm"))))
                .andExpect(content().string(containsString("chỉ người viết và người duyệt xem được")));
        as(viewer, get("/stories/" + id + "/portrait")).andExpect(status().isNotFound());
        as(head, get("/stories/" + id)).andExpect(content().string(containsString("lúa thơm xen tôm")));
        as(head, get("/stories/" + id + "/portrait")).andExpect(status().isOk());
    }

    @Test
    void what_a_request_says_of_the_host_is_not_repeated() throws Exception {
        published();
        mvc.perform(get("/dien-hinh").with(request -> {
                    request.setServerName("evil.example");
                    return request;
                }))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("evil.example"))));
    }

    @Test
    void a_form_without_its_fields_is_no_fault_of_ours() throws Exception {
        var id = published();
        as(season.officer("31569"), post("/stories/" + id).param("version", "0"))
                .andExpect(status().isNotFound());
        as(officer, post("/stories/" + id).param("version", "" + now(id).version()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void the_list_counts_where_stories_stand_and_shows_one_page() {
        assertThat(standsIn("none")).isTrue();
        var before = counted();
        var id = written(BODY);
        assertThat(standsIn("drafting")).isTrue();
        run(officer, () -> write.offer(officer, id, now(id).version()));
        run(head, () -> clear.giveBack(head, id, now(id).version(), "Thiếu kết quả"));
        assertThat(standsIn("drafting")).as("given back").isTrue();
        run(officer, () -> write.offer(officer, id, now(id).version()));
        run(head, () -> clear.publish(head, id, now(id).version()));

        assertThat(standsIn("published")).isTrue();
        assertThat(standsIn("none")).isFalse();
        assertThat(counted().onShelf()).isEqualTo(before.onShelf() + 1);
        assertThat(counted().of("none")).isEqualTo(before.of("none") - 1);
        assertThat(counted().of("")).isEqualTo(before.of(""));
        run(officer, () -> consents.withdraw(officer, exemplar, Season.TODAY, "", ""));
        assertThat(standsIn("taken_off")).as("its story was begun before").isTrue();
        var page = Acting.as(officer, () -> list.page(officer, "", 1, 0));
        assertThat(page).hasSize(1);
    }

    private DeskList.Counts counted() {
        return Acting.as(officer, () -> list.counts(officer));
    }

    private boolean standsIn(String tab) {
        return Acting.as(officer, () -> list.page(officer, tab, 1_000, 0)).stream()
                .anyMatch(one -> one.id() == exemplar);
    }

    @Test
    void strangers_and_visitors_do_not_reach_the_desk() throws Exception {
        var id = published();
        var stranger = season.officer("31569");
        as(stranger, get("/stories/" + id)).andExpect(status().isNotFound());
        as(stranger, post("/stories/" + id + "/removal").param("version", "0").param("reason", "x"))
                .andExpect(status().isNotFound());
        as(officer, post("/stories/" + id + "/publication").param("version", "0"))
                .andExpect(status().isForbidden());
        mvc.perform(get("/stories")).andExpect(status().is3xxRedirection());
        mvc.perform(post("/stories/" + id)).andExpect(status().isForbidden());
    }
}
