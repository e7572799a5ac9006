package vn.daihoi.demo.invented;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.VietnameseText;

/// The field of a body, read from its name.
final class Sectors {
    private static final Map<String, Sector> WORDS = words();

    private Sectors() {}

    static Sector of(String unitName) {
        var plain = VietnameseText.plain(unitName);
        return WORDS.entrySet().stream()
                .filter(word -> plain.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Sector.ADMINISTRATION);
    }

    private static Map<String, Sector> words() {
        var words = new LinkedHashMap<String, Sector>();
        words.put("giao duc", Sector.EDUCATION);
        words.put("cao dang", Sector.EDUCATION);
        words.put("khuyen hoc", Sector.EDUCATION);
        words.put("y te", Sector.HEALTH);
        words.put("cong an", Sector.SECURITY);
        words.put("quan su", Sector.DEFENCE);
        words.put("bien phong", Sector.DEFENCE);
        words.put("toa an", Sector.JUSTICE);
        words.put("kiem sat", Sector.JUSTICE);
        words.put("tu phap", Sector.JUSTICE);
        words.put("thi hanh an", Sector.JUSTICE);
        words.put("luat gia", Sector.JUSTICE);
        words.put("ngan hang", Sector.FINANCE);
        words.put("kho bac", Sector.FINANCE);
        words.put("thue", Sector.FINANCE);
        words.put("tai chinh", Sector.FINANCE);
        words.put("nong nghiep", Sector.FARMING);
        words.put("hop tac xa", Sector.FARMING);
        words.put("cong thuong", Sector.TRADE);
        words.put("thi truong", Sector.TRADE);
        words.put("giao thong", Sector.TRANSPORT);
        words.put("xay dung", Sector.INDUSTRY);
        words.put("khu cong nghiep", Sector.INDUSTRY);
        words.put("van hoa", Sector.CULTURE);
        words.put("van hoc", Sector.CULTURE);
        words.put("nha bao", Sector.CULTURE);
        words.put("phat thanh", Sector.CULTURE);
        words.put("bao soc trang", Sector.CULTURE);
        words.put("moi truong", Sector.ENVIRONMENT);
        words.put("khi tuong", Sector.ENVIRONMENT);
        words.put("khoa hoc", Sector.SCIENCE);
        words.put("lao dong - thuong binh", Sector.WELFARE);
        words.put("bao hiem", Sector.WELFARE);
        words.put("su sai", Sector.FAITH);
        words.put("tinh uy", Sector.PARTY_AND_UNIONS);
        words.put("dang uy", Sector.PARTY_AND_UNIONS);
        words.put("mat tran", Sector.PARTY_AND_UNIONS);
        words.put("hoi ", Sector.PARTY_AND_UNIONS);
        words.put("doan", Sector.PARTY_AND_UNIONS);
        return words;
    }
}
