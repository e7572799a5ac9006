package vn.daihoi.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Sector;
import vn.daihoi.publicity.Aims;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Genre;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.KeepItems;
import vn.daihoi.publicity.Phase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.BundledList;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What the four press bodies of KH128 III.4 have published by the demo's day, and what they plan. Titles, reporters
/// and addresses are invented; nothing can be opened under them.
@Component
@Profile("demo")
class PublicityChapter implements DemoChapter {
    private static final int ORDER = 460;
    private static final Map<Phase, String> AIMS = Map.of(
            Phase.BEFORE,
            "Mỗi tuần một gương điển hình tiên tiến, chú trọng người trực tiếp lao động, đồng bào Khmer, nhân tố mới"
                    + " (nội dung giả định).",
            Phase.DURING,
            "Đưa tin, bài, ảnh trong ngày Đại hội; phỏng vấn đại biểu (nội dung giả định).",
            Phase.AFTER,
            "Theo các điển hình về lại đơn vị, địa phương; nhân rộng mô hình (nội dung giả định).");

    private final Campaigns campaigns;
    private final KeepItems keep;
    private final Units units;

    PublicityChapter(Campaigns campaigns, KeepItems keep, Units units) {
        this.campaigns = campaigns;
        this.keep = keep;
        this.units = units;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var campaign = campaigns.now().orElseThrow();
        var rows = BundledList.read("demo/publicity.csv");
        campaign.bodies().forEach(body -> {
            var officer = officer(body);
            Acting.as(officer, () -> {
                AIMS.forEach((phase, words) ->
                        keep.aim(officer, body.id(), campaign.season(), phase, new Aims.Aim(words, 0)));
                return told(officer, campaign, body, rows);
            });
        });
    }

    private int told(Actor officer, Campaign campaign, Unit body, List<Map<String, String>> rows) {
        var own =
                rows.stream().filter(row -> body.code().equals(row.get("body"))).toList();
        own.forEach(row -> keep.add(officer, item(campaign, body, row, own.indexOf(row) + 1)));
        return own.size();
    }

    static Actor officer(Unit body) {
        var name = "Phóng viên Tô Thị Mai (nhân vật giả định)";
        return new Actor(0, name, Set.of(Roles.UNIT_OFFICER), body.id(), body.path());
    }

    private Item item(Campaign campaign, Unit body, Map<String, String> row, int number) {
        var published = VietnameseDate.read(cell(row, "published")).orElse(null);
        var genre = Genre.coded(cell(row, "genre")).orElseThrow();
        return new Item(
                0,
                campaign.season(),
                body.id(),
                Phase.coded(cell(row, "phase")).orElseThrow(),
                genre,
                cell(row, "title"),
                VietnameseDate.read(cell(row, "planned")).orElseThrow(),
                published,
                published == null || genre == Genre.BANNERS ? "" : link(body, number),
                cell(row, "author"),
                Sector.coded(cell(row, "sector")).orElse(null),
                cell(row, "movement"),
                about(cell(row, "about")),
                "",
                List.of(),
                0,
                "",
                null);
    }

    /// Names ending in `.example` belong to nobody.
    static String link(Unit body, int number) {
        return "https://" + body.code().replace("94-", "").toLowerCase(Locale.ROOT) + ".soctrang.example/thi-dua/"
                + number;
    }

    private @Nullable Long about(String code) {
        return code.isEmpty() ? null : units.coded(code).map(Unit::id).orElseThrow();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
