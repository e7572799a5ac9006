package vn.daihoi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.identity.Cast;
import vn.daihoi.identity.Visitor;
import vn.daihoi.identity.WithCast;

/// A workbook that is a workbook indeed, of 300 MB, sent over HTTP.
@WithCast
class LargeSheetTest {
    private static final long BYTES = 300L << 20;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final Map<String, String> FRAME = Map.of(
            "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
            """, "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
             Target="xl/workbook.xml"/></Relationships>\
            """, "xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
             Target="worksheets/sheet1.xml"/></Relationships>\
            """, "xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
            <sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>\
            """);

    /// Asked for, so that its people are there to sign in.
    @Autowired
    private Cast cast;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("ownerDataSource")
    private DataSource owner;

    private static Path sheet(Path folder, int level) throws IOException {
        var file = folder.resolve("danh-sach-%d.xlsx".formatted(level));
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(level);
            for (var part : FRAME.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write((HEAD
                            + "<worksheet"
                            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>")
                    .getBytes(StandardCharsets.UTF_8));
            for (var written = 0L; written < BYTES; ) {
                var row = "<row><c t=\"inlineStr\"><is><t>Nguyễn Văn Số %d</t></is></c><c><v>1980</v></c></row>\n"
                        .formatted(written)
                        .repeat(1000)
                        .getBytes(StandardCharsets.UTF_8);
                zip.write(row);
                written += row.length;
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private int imports() {
        return JdbcClient.create(owner)
                .sql("select count(*) from intake.list")
                .query(Integer.class)
                .single();
    }

    private Visitor.Answer send(Path file) throws IOException {
        var officer = new Visitor(port);
        officer.signIn("can-bo.an", Cast.PASSWORD);
        assertThat(officer.get("/imports/people").status())
                .as("the page for %s", cast.actor("can-bo.an").name())
                .isEqualTo(200);
        try (var content = Files.newInputStream(file)) {
            return officer.pour("/imports/people", "file", "danh-sach.xlsx", content, Files.size(file));
        }
    }

    @Test
    void a_sheet_of_300_megabytes_is_refused_in_plain_words_and_nothing_is_kept(@TempDir Path folder)
            throws IOException {
        var before = imports();
        var answer = send(sheet(folder, Deflater.NO_COMPRESSION));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn", "Chưa có gì được lưu");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void the_same_sheet_packed_small_is_stopped_when_it_unfolds(@TempDir Path folder) throws IOException {
        var before = imports();
        var file = sheet(folder, Deflater.BEST_SPEED);
        assertThat(Files.size(file)).as("small on the wire").isLessThan(20L << 20);
        var answer = send(file);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("bung ra lớn bất thường");
        assertThat(imports()).isEqualTo(before);
    }

    /// The session ended meanwhile, or the cookie was lost: nothing is wrong with the file.
    @Test
    void a_small_file_without_its_forms_token_is_not_called_too_large(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("danh-sach.csv"), "Họ và tên\nNguyễn Văn Một\n");
        try (var content = Files.newInputStream(file)) {
            var answer = new Visitor(port).pour("/imports/people", "file", "danh-sach.csv", content, Files.size(file));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("phiên làm việc đã hết hạn", "Hãy mở lại trang");
        }
    }
}
