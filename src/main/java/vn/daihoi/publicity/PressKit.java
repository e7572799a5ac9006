package vn.daihoi.publicity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Consent;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.people.AwardLaw;
import vn.daihoi.people.Honours;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// What the press may print as it stands: stories of exemplars who agree to be published, in the words that were
/// cleared for everybody, and pictures, each with its caption, where they agree to those too. The way to reach somebody
/// is in it only where they have agreed to that.
@Component
public class PressKit {
    private final Cleared cleared;
    private final Honours honours;
    private final List<KitStories> stories;

    PressKit(Cleared cleared, Honours honours, ObjectProvider<KitStories> stories) {
        this.cleared = cleared;
        this.honours = honours;
        this.stories = stories.stream().toList();
    }

    /// @param honours the highest first, each with its decision and the law of its day
    /// @param contact empty where it may not be published
    public record Sheet(Exemplar exemplar, KitStories.Told told, List<String> honours, String contact) {}

    /// @param waiting how many have agreed to be published, and nobody has written or cleared their story yet
    public record Kit(List<Sheet> sheets, int waiting) {}

    public Kit of(String season) {
        var all = cleared.of(season);
        var told = told(all);
        var sheets = all.stream().filter(one -> told.containsKey(one.id())).toList();
        var held = Acting.as(
                Actor.SYSTEM,
                () -> honours.of(sheets.stream().map(Exemplar::registrantId).toList()));
        return new Kit(
                sheets.stream()
                        .map(one -> sheet(one, Objects.requireNonNull(told.get(one.id())), held))
                        .toList(),
                all.size() - sheets.size());
    }

    private Map<Long, KitStories.Told> told(List<Exemplar> all) {
        var ids = all.stream().map(Exemplar::id).toList();
        var told = new HashMap<Long, KitStories.Told>();
        Acting.asSystem(() -> stories.forEach(source -> told.putAll(source.of(ids))));
        return told;
    }

    /// One folder for each, with the facts as text and the pictures.
    public void write(String season, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var number = 0;
            for (var sheet : of(season).sheets()) {
                number++;
                var folder = "%03d-%s/"
                        .formatted(number, VietnameseText.fileName(sheet.told().name()));
                put(zip, folder + "thong-tin.txt", text(sheet).getBytes(StandardCharsets.UTF_8));
                var at = 0;
                for (var picture : picturesOf(sheet.exemplar())) {
                    at++;
                    put(zip, folder + "anh-" + at + ".jpg", picture.jpeg());
                    put(zip, folder + "anh-" + at + ".txt", picture.caption().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private List<KitStories.Picture> picturesOf(Exemplar one) {
        var consent = one.consent();
        if (consent == null || !consent.pictures()) {
            return List.of();
        }
        return Acting.as(
                Actor.SYSTEM,
                () -> stories.stream()
                        .flatMap(source -> source.picturesOf(one.id()).stream())
                        .toList());
    }

    private static Sheet sheet(Exemplar one, KitStories.Told told, Map<Long, List<Honours.Held>> held) {
        var given = held.getOrDefault(one.registrantId(), List.of()).stream()
                .map(Honours.Held::honour)
                .map(honour -> Stream.of(
                                honour.title(),
                                "(" + honour.year() + ")",
                                honour.decision().isEmpty() ? "" : "QĐ " + honour.decision(),
                                "– " + AwardLaw.of(honour).name())
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .toList();
        Consent consent = one.consent();
        return new Sheet(
                one,
                told,
                given,
                consent != null && consent.contact() ? one.sheet().contact() : "");
    }

    /// As a reporter reads it, in Vietnamese whatever the reader's language is.
    static String text(Sheet sheet) {
        var told = sheet.told();
        var lines = new ArrayList<String>();
        lines.add(told.name());
        lines.add(told.post());
        lines.add(told.place());
        lines.add("");
        lines.add(told.title());
        lines.add(told.years());
        lines.add("");
        lines.add(told.lead());
        lines.add("");
        lines.add(told.body());
        lines.add("");
        lines.addAll(sheet.honours());
        if (!sheet.contact().isEmpty()) {
            lines.add("Liên hệ: " + sheet.contact());
        }
        if (sheet.exemplar().invented()) {
            lines.add("Nhân vật giả định cho bản trình diễn.");
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
