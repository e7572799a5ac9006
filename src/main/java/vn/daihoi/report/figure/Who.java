package vn.daihoi.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom a figure of people commended counts; null asks for nothing. One definition, for the number and for the rows
/// behind it (KH128 II.4.a: people who work with their own hands, workers, farmers, the armed forces).
record Who(
        String kind,
        @Nullable String sex,
        @Nullable String work,
        @Nullable List<String> sectors,
        @Nullable String notEconomy,
        @Nullable Boolean minority) {
    private static final String DIRECT = "truc-tiep";
    private static final Who PERSON = new Who("person", null, null, null, null, null);
    static final Map<String, Who> BY_CODE = byCode();

    private static Map<String, Who> byCode() {
        var all = new LinkedHashMap<String, Who>();
        all.put("duoc-khen", PERSON);
        all.put("truc-tiep", PERSON.working(DIRECT));
        all.put(
                "cong-nhan",
                new Who("person", null, DIRECT, List.of("cong-nghiep", "moi-truong", "giao-thong"), "ca-the", null));
        all.put("nong-dan", new Who("person", null, DIRECT, List.of("nong-nghiep"), "nha-nuoc", null));
        all.put("chien-si", new Who("person", null, null, List.of("quoc-phong", "an-ninh"), null, null));
        all.put("lanh-dao-duoc-khen", PERSON.working("lanh-dao"));
        all.put("phu-nu", new Who("person", "nu", null, null, null, null));
        all.put("dan-toc-thieu-so", new Who("person", null, null, null, null, true));
        all.put("tap-the-duoc-khen", new Who("collective", null, null, null, null, null));
        all.put("ho-duoc-khen", new Who("household", null, null, null, null, null));
        return all;
    }

    private Who working(String how) {
        return new Who(kind, sex, how, sectors, notEconomy, minority);
    }

    /// As many as share these traits.
    record Alike(
            String below,
            String kind,
            @Nullable String sex,
            @Nullable String work,
            @Nullable String sector,
            @Nullable String economy,
            @Nullable Boolean minority,
            long number) {}

    boolean counts(Alike one) {
        return kind.equals(one.kind)
                && (sex == null || sex.equals(one.sex))
                && (work == null || work.equals(one.work))
                && (sectors == null || one.sector != null && sectors.contains(one.sector))
                && (notEconomy == null || !notEconomy.equals(one.economy))
                && (minority == null || minority.equals(one.minority));
    }
}
