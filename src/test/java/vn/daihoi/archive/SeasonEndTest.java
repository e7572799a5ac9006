package vn.daihoi.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.delegate.Season;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// In order: an open season, its archive, its closing, the days after. A database of its own, because data goes.
@SpringBootTest
@AutoConfigureMockMvc
@Import(Season.class)
@TestPropertySource(properties = "daihoi.clock=movable")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonEndTest {
    private static final LocalDate CLOSED = LocalDate.of(2020, 12, 1);
    private static final String PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

    @Autowired
    Season season;

    @Autowired
    SeasonEnd end;

    @Autowired
    CloseSeason close;

    @Autowired
    WriteArchive write;

    @Autowired
    ArchivedTables tables;

    @Autowired
    RemoveExpired job;

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    SeasonClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.create().describeTo(properties);
    }

    @BeforeEach
    void someone() {
        season.open();
        today(CLOSED);
        if (number("select count(*) from people.registrant") == 0) {
            season.person("31570", "Thạch Thị Sa Rươne", 1984, Sex.FEMALE, "Khơ-me");
            var paper = new Upload("Kế hoạch.pdf", PDF.getBytes(StandardCharsets.US_ASCII));
            Acting.asSystem(() -> transaction.executeWithoutResult(_ -> files.keep(paper)));
        }
    }

    @Test
    @Order(1)
    void the_archive_holds_each_table_and_file_and_the_sums_of_all() throws IOException {
        var archive = archive();
        var people = text(archive, "bang/people/registrant.csv");
        assertThat(people.lines()).hasSize(2).anyMatch(line -> line.contains("Thạch Thị Sa Rươne"));
        assertThat(archive.keySet()).anyMatch(path -> path.matches("tep/\\d{6} Kế hoạch\\.pdf"));
        assertThat(text(archive, "DOC-TRUOC.txt")).contains("2019 - 2020", "Tỉnh Sóc Trăng", "Trần Thị Bích Ngọc");
        assertThat(text(archive, "MUC-LUC.csv")).contains("Sổ chung: cá nhân, tập thể, hộ gia đình");

        var sums = text(archive, "SHA256SUMS").lines().toList();
        assertThat(sums).hasSize(archive.size() - 1).allSatisfy(line -> {
            var path = line.substring(66);
            assertThat(line).startsWith(sha256(archive.get(path)) + "  ");
        });
        assertThat(Acting.as(body(), () -> end.of(body())).copies()).hasSize(1);
    }

    /// Else two archives of one state have two sums.
    @Test
    @Order(2)
    void a_table_is_read_in_the_order_of_its_whole_key() {
        var figures = tables.all().stream()
                .filter(table -> table.path().equals("bang/movement/figure.csv"))
                .findFirst();

        assertThat(figures.orElseThrow().select()).endsWith(" order by indicator_id, unit_id, year");
    }

    /// What opens something stays out. A new column whose name sounds like a secret has to be looked at here.
    @Test
    @Order(2)
    void no_secret_is_in_the_archive() throws IOException {
        var harmless = List.of(
                "bang/audit/entry.csv: hash",
                "bang/audit/entry.csv: previous_hash",
                "bang/audit/head.csv: hash",
                "bang/badge/key.csv: public_key",
                "bang/vote/vote.csv: public_key",
                "bang/vote/vote.csv: secret",
                "bang/vote/taking.csv: blinded",
                "bang/paper/paper.csv: issuer_key",
                "bang/paper/paper.csv: number_key",
                "bang/paper/paper.csv: sign_key",
                "bang/people/registrant.csv: birth_key",
                "bang/people/registrant.csv: given_key",
                "bang/people/registrant.csv: match_key",
                "bang/people/registrant.csv: sort_key",
                "bang/story/shelf.csv: sort_key");
        var archive = archive();
        var odd = archive.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".csv"))
                .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .limit(1)
                        .flatMap(head -> List.of(head.split(",", -1)).stream())
                        .filter(column -> column.matches(".*(secret|password|token|sealed|hash|_key|blind).*"))
                        .map(column -> file.getKey() + ": " + column))
                .filter(found -> !harmless.contains(found));
        assertThat(odd).isEmpty();
        assertThat(archive).doesNotContainKey("bang/vote/box.csv");
        assertThat(new String(archive.get("bang/notice/mail.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst())
                .hasValueSatisfying(head -> assertThat(head).contains("subject").doesNotContain("body"));
    }

    @Test
    @Order(3)
    void only_the_standing_body_at_the_top_comes_here() throws Exception {
        assertThatThrownBy(() -> Acting.as(season.officer("94"), () -> end.of(season.officer("94"))))
                .isInstanceOf(NotThere.class);
        as(season.officer("31570"), get("/archive")).andExpect(status().isForbidden());
        as(season.head("94"), post("/archive/copies")).andExpect(status().isForbidden());
        as(body(), get("/archive")).andExpect(status().isOk());
    }

    @Test
    @Order(4)
    void whoever_breaks_the_download_off_has_no_copy() {
        var broken = new OutputStream() {
            private int left = 20_000;

            @Override
            public void write(int value) throws IOException {
                if (left-- == 0) {
                    throw new IOException("gone");
                }
            }
        };
        assertThatThrownBy(() -> Acting.as(body(), () -> write.write(body(), broken)))
                .isInstanceOf(IOException.class);
        assertThat(Acting.as(body(), () -> end.of(body())).copies()).hasSize(2);
    }

    @Test
    @Order(5)
    void the_season_is_closed_once_and_on_a_basis() throws Exception {
        as(body(), post("/archive/closing").param("decision", " ")).andExpect(status().is(422));
        as(body(), post("/archive/closing").param("decision", "Báo cáo 215/BC-UBND ngày 20/11/2020"))
                .andExpect(status().is3xxRedirection());
        assertThatThrownBy(() -> Acting.as(body(), () -> {
                    close.close(body(), "lần nữa");
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThat(expiry("traits").dueOn()).isEqualTo(CLOSED.plusYears(1));
    }

    @Test
    @Order(6)
    void sensitive_data_goes_on_its_day_and_not_before_and_once() {
        today(CLOSED.plusYears(1).minusDays(1));
        job.run();
        assertThat(expiry("devices").removedAt()).isNotNull();
        assertThat(expiry("traits").removedAt()).isNull();
        season.person("31570", "Lâm Thị Mùa Sau", 1990, Sex.FEMALE, "Khơ-me");
        assertThat(sensitive()).isEqualTo(2);
        assertThat(going("traits").rows()).isOne();

        today(CLOSED.plusYears(1));
        job.run();
        job.run();
        assertThat(sensitive()).isOne();
        assertThat(expiry("traits").removed()).isOne();
        assertThat(number("select count(*) from people.registrant")).isEqualTo(2);
        assertThat(number("select count(*) from audit.entry where action = 'archive.removed'"))
                .isEqualTo(5);
    }

    @Test
    @Order(7)
    void one_kind_that_cannot_go_keeps_no_other_and_is_told_until_it_has_gone() throws Exception {
        var database = JdbcClient.create(owner);
        database.sql("update archive.expiry set removed_at = null where code in ('devices', 'traits')")
                .update();
        database.sql("""
            create function device.stumble() returns trigger language plpgsql as $$
            begin raise exception 'broken on purpose'; end $$
            """).update();
        database.sql("""
            create trigger stumble before update on device.device
            for each statement execute function device.stumble()
            """).update();
        today(CLOSED.plusYears(1));
        job.run();
        job.run();
        assertThat(expiry("traits").removedAt()).isNotNull();
        assertThat(expiry("devices").removedAt()).isNull();
        assertThat(expiry("devices").failedAt()).isNotNull();
        assertThat(number("select count(*) from audit.entry where action = 'archive.removal-failed'"))
                .as("told once, however often it is tried")
                .isOne();
        as(body(), get("/archive")).andExpect(content().string(containsString("Chưa xóa được")));

        database.sql("drop trigger stumble on device.device").update();
        job.run();
        assertThat(expiry("devices").removedAt()).isNotNull();
        assertThat(expiry("devices").failedAt()).isNull();
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private Map<String, byte[]> archive() throws IOException {
        var out = new ByteArrayOutputStream();
        Acting.<Object, IOException>as(body(), () -> write.write(body(), out));
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static String text(Map<String, byte[]> archive, String path) {
        return new String(archive.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private Expiry expiry(String code) {
        return going(code).expiry();
    }

    private SeasonEnd.Going going(String code) {
        return Acting.as(body(), () -> end.of(body())).expiries().stream()
                .filter(one -> one.expiry().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long sensitive() {
        return number("select count(*) from people.registrant where ethnicity is not null or religion is not null");
    }

    private long number(String sql) {
        return Acting.as(Actor.SYSTEM, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private void today(LocalDate day) {
        clock.shiftBy(clock.shiftTo(day));
    }

    private Actor body() {
        return season.standingBody();
    }
}
