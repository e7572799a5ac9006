package vn.daihoi.story.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.daihoi.demo.invented.DrawnPortrait;
import vn.daihoi.shared.SortKey;
import vn.daihoi.story.ShelfHonour;
import vn.daihoi.story.StoryBody;

class BookMakerTest {
    private static final String TEXT = """
        Mười năm trước, con lộ vào ấp còn là bờ đất, mùa mưa học sinh phải xách dép đi học. Anh đứng ra vận động \
        từng hộ hiến đất, góp công; nhà có máy đem máy, nhà có người góp ngày công.

        ## Từ một đoạn lộ

        Đoạn đầu tiên dài chưa đầy ba trăm mét. Làm xong, bà con thấy được nên làm tiếp. Đến nay cả ấp đã có hơn \
        bốn cây số lộ bê tông, sáu cây cầu, và một quỹ sửa chữa do dân tự quản.

        > Việc của mình thì mình làm, không đợi ai làm thay.

        - 4,2 km lộ bê tông
        - 6 cây cầu
        """;

    @Test
    void a_book_has_cover_contents_stories_and_an_index_that_agree() throws IOException {
        var book = book(List.of("Nguyễn Văn Ánh", "Thạch Thị Bê", "Lâm Văn Đực", "Trần Thị Dung", "Hồ Văn Ân"), 1);
        var told = new ArrayList<Integer>();
        var pdf = BookMaker.pdf(book, id -> DrawnPortrait.jpeg(id, id % 2 == 0), told::add);
        keep(pdf);
        assertThat(told.getLast()).isEqualTo(100);
        try (var document = Loader.loadPDF(pdf)) {
            var contents = page(document, 4);
            assertThat(page(document, 1))
                    .contains("Đại hội thi đua yêu nước tỉnh Sóc Trăng")
                    .contains("Hội đồng Thi đua - Khen thưởng");
            assertThat(contents).contains("Mục lục").contains("Thạch Thị Bê").contains("Người mở lộ cho xóm ấp");
            var begins = pageOf(document, "Thạch Thị Bê", 5);
            assertThat(contents).containsPattern("Thạch Thị Bê\\s+" + (begins - 1));
            var index = page(document, document.getNumberOfPages());
            assertThat(index).contains("Tra theo tên").containsPattern("Thạch Thị Bê\\s+" + (begins - 1));
            assertThat(index.replaceAll("[^ÂÁBDĐ\\n]", ""))
                    .as("tên by letter: A, Â, B, D, Đ")
                    .isNotEmpty();
            assertThat(index.indexOf("Nguyễn Văn Ánh")).isLessThan(index.indexOf("Hồ Văn Ân"));
            assertThat(index.indexOf("Trần Thị Dung")).isLessThan(index.indexOf("Lâm Văn Đực"));
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild())
                    .isNotNull();
        }
    }

    @Test
    void a_long_story_goes_on_over_pages_and_loses_nothing() throws IOException {
        var pdf = BookMaker.pdf(book(List.of("Kim Sà Rây"), 14), id -> DrawnPortrait.jpeg(id, true), _ -> {});
        try (var document = Loader.loadPDF(pdf)) {
            var all = new PDFTextStripper().getText(document);
            assertThat(all.split("bốn cây số lộ bê tông", -1)).hasSizeGreaterThan(10);
            assertThat(all.split("6 cây cầu", -1)).hasSize(15);
        }
    }

    @Test
    void a_chapter_of_two_has_no_page_of_its_own_before_it() throws IOException {
        assertThat(text(book(List.of("Kim Sà Rây", "Hồ Văn Ân"), 1))).doesNotContain("2 điển hình");
        assertThat(text(book(List.of("Kim Sà Rây", "Hồ Văn Ân", "Lâm Văn Đực"), 1)))
                .contains("3 điển hình");
    }

    private static String text(Book book) throws IOException {
        try (var document = Loader.loadPDF(BookMaker.pdf(book, id -> DrawnPortrait.jpeg(id, true), _ -> {}))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_few_lines_never_stand_alone_on_a_last_page() throws IOException {
        var spread = 0;
        for (var lines = 8; lines < 30; lines++) {
            var book = book(List.of("Kim Sà Rây"), "- Dòng việc\n".repeat(lines));
            try (var document = Loader.loadPDF(BookMaker.pdf(book, id -> DrawnPortrait.jpeg(id, true), _ -> {}))) {
                var last = 0;
                for (var page = 5; page <= document.getNumberOfPages(); page++) {
                    var here = page(document, page).split("Dòng việc", -1).length - 1;
                    spread += here > 0 && last > 0 ? 1 : 0;
                    last = here > 0 ? here : last;
                }
                assertThat(last).as(lines + " lines").isGreaterThan(4);
            }
        }
        assertThat(spread).as("the longest go on over a page").isPositive();
    }

    private static Book book(List<String> names, int times) {
        return book(names, (TEXT + "\n\n").repeat(times));
    }

    private static Book book(List<String> names, String body) {
        var entries = new ArrayList<Book.Entry>();
        for (var at = 0; at < names.size(); at++) {
            entries.add(new Book.Entry(
                    at + 1,
                    names.get(at),
                    SortKey.ofPerson(names.get(at)),
                    "Trưởng ban nhân dân ấp, Xã Phú Tân",
                    "2015 - 2019",
                    "Người mở lộ cho xóm ấp, giữ quỹ sửa cầu cho cả xã",
                    "Từ một đoạn lộ ba trăm mét, anh cùng bà con làm nên bốn cây số đường và sáu cây cầu.",
                    StoryBody.blocks(body),
                    List.of(
                            new ShelfHonour("emulation", "Chiến sĩ thi đua cấp tỉnh", 2018, ""),
                            new ShelfHonour("commendation", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", 2017, ""),
                            new ShelfHonour("commendation", "Bằng khen của Thủ tướng Chính phủ", 2019, "")),
                    at % 3 == 2 ? null : new Book.Portrait(at + 1, 960, 1200)));
        }
        var words = new Book.Words(
                "Mục lục",
                "Tra theo tên",
                "Xếp theo tên, họ, tên đệm; số là số trang.",
                "Sách gồm các bài đang được công bố ngày 12/02/2020.",
                Map.of("emulation", "Danh hiệu thi đua", "commendation", "Hình thức khen thưởng"),
                "%s điển hình");
        return new Book(
                "Điển hình tiên tiến trong phong trào thi đua yêu nước",
                "Tỉnh Sóc Trăng",
                List.of("Đại hội thi đua yêu nước tỉnh Sóc Trăng", "Lần thứ V (2020 - 2025)"),
                "Sở Nội vụ (Thường trực Hội đồng Thi đua - Khen thưởng tỉnh)",
                "2015 - 2020",
                "12/02/2020",
                List.of(new Book.Chapter("Huyện Châu Thành", entries)),
                words);
    }

    /// With `-Dkeep=folder` the book can be looked at.
    private static void keep(byte[] pdf) throws IOException {
        var folder = System.getProperty("keep");
        if (folder != null) {
            Files.write(Path.of(folder, "ky-yeu.pdf"), pdf);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static int pageOf(PDDocument document, String words, int from) throws IOException {
        for (var number = from; number <= document.getNumberOfPages(); number++) {
            if (page(document, number).contains(words)) {
                return number;
            }
        }
        throw new AssertionError("no page says (%s)".formatted(words));
    }
}
