package vn.daihoi.document;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.NotThere;

/// All kinds of paper the program can draw up, in the order in which a season needs them.
@Component
public class PaperSet {
    private static final List<String> ORDER = List.of(
            "ke-hoach",
            "qd-ban-to-chuc",
            "qd-phan-bo",
            "chuong-trinh",
            "kich-ban",
            "giay-moi",
            "market",
            "the-ban",
            "giay-chung-nhan",
            "phieu-dang-ky",
            "danh-sach-don-vi",
            "danh-sach-ten",
            "trich-ngang",
            "bao-cao-co-cau",
            "bao-cao-ket-qua",
            "to-trinh-khen-thuong",
            "du-toan",
            "bien-ban",
            "nghi-quyet-danh-sach",
            "qd-thanh-lap-doan",
            "cong-van-don-doc");

    private final ObjectProvider<PaperSource> sources;

    PaperSet(ObjectProvider<PaperSource> sources) {
        this.sources = sources;
    }

    public List<PaperSource> all() {
        return sources.stream()
                .sorted(Comparator.comparingInt(PaperSet::place).thenComparing(PaperSource::code))
                .toList();
    }

    public PaperSource coded(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("kind of paper", code));
    }

    private static int place(PaperSource source) {
        var place = ORDER.indexOf(source.code());
        return place < 0 ? ORDER.size() : place;
    }
}
