package vn.daihoi.demo.invented;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Economy;
import vn.daihoi.people.Education;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Theory;
import vn.daihoi.people.Work;
import vn.daihoi.shared.BundledList;
import vn.daihoi.unit.Unit;

/// A post that an invented person may hold, with what goes with it.
///
/// @param sector null where the name of the unit says it
/// @param party members in a hundred
record Post(
        String place,
        int weight,
        String name,
        @Nullable Sector sector,
        @Nullable Economy economy,
        Work work,
        Education education,
        @Nullable Theory theory,
        int party) {
    private static final Map<String, List<Post>> BY_PLACE =
            BundledList.read("demo/posts.csv").stream().map(Post::read).collect(Collectors.groupingBy(Post::place));

    static List<Post> of(Unit unit) {
        return BY_PLACE.getOrDefault(place(unit), List.of());
    }

    boolean isClergy() {
        return sector == Sector.FAITH;
    }

    private static String place(Unit unit) {
        return switch (unit.kind()) {
            case "xa", "huyen", "doanh-nghiep" -> unit.kind();
            default ->
                switch (unit.code()) {
                    case "94-CA", "94-BCHQS", "94-BCHBDBP" -> "luc-luong";
                    case "94-SYT", "94-HDY" -> "y-te";
                    case "94-TCDCD", "94-TCDN", "94-TCDSP", "94-TCT" -> "truong";
                    case "94-VNPT", "94-VIETTEL", "94-CTDL", "94-BD" -> "doanh-nghiep";
                    default -> "co-quan";
                };
        };
    }

    private static Post read(Map<String, String> row) {
        return new Post(
                row.getOrDefault("place", ""),
                Integer.parseInt(row.getOrDefault("weight", "1")),
                row.getOrDefault("post", ""),
                Sector.coded(row.getOrDefault("sector", "")).orElse(null),
                Economy.coded(row.getOrDefault("economy", "")).orElse(null),
                Work.coded(row.getOrDefault("work", "")).orElseThrow(),
                Education.coded(row.getOrDefault("education", "")).orElseThrow(),
                Theory.coded(row.getOrDefault("theory", "")).orElse(null),
                Integer.parseInt(row.getOrDefault("party", "0")));
    }
}
