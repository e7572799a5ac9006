package vn.daihoi.publicity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/// What the press may print as it stands: facts of exemplars who agree to be published, and pictures, each
/// with its caption, where they agree to those too. The way to reach somebody is in it only where they have agreed to
/// that.
@Component
public class PressKit {
    private final Cleared cleared;
    private final Honours honours;
    private final List<KitPictures> pictures;

    PressKit(Cleared cleared, Honours honours, ObjectProvider<KitPictures> pictures) {
        this.cleared = cleared;
        this.honours = honours;
        this.pictures = pictures.stream().toList();
    }

    /// @param honours the highest first, each with its decision and the law of its day
    /// @param contact empty where it may not be published
    public record Sheet(Exemplar exemplar, List<String> honours, String contact) {}

    public List<Sheet> of(String season) {
        var all = cleared.of(season);
        var held = Acting.as(
                Actor.SYSTEM,
                () -> honours.of(all.stream().map(Exemplar::registrantId).toList()));
        return all.stream().map(one -> sheet(one, held)).toList();
    }

    /// One folder for each, with the facts as text and the pictures.
    public void write(String season, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var number = 0;
            for (var sheet : of(season)) {
                number++;
                var folder = "%03d-%s/"
                        .formatted(
                                number, VietnameseText.fileName(sheet.exemplar().name()));
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

    private List<KitPictures.Picture> picturesOf(Exemplar one) {
        var consent = one.consent();
        if (consent == null || !consent.pictures()) {
            return List.of();
        }
        return Acting.as(
                Actor.SYSTEM,
                () -> pictures.stream()
                        .flatMap(source -> source.of(one.id()).stream())
                        .toList());
    }

    private static Sheet sheet(Exemplar one, Map<Long, List<Honours.Held>> held) {
        var told = held.getOrDefault(one.registrantId(), List.of()).stream()
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
                one, told, consent != null && consent.contact() ? one.sheet().contact() : "");
    }

    /// As a reporter reads it, in Vietnamese whatever the reader's language is.
    static String text(Sheet sheet) {
        var one = sheet.exemplar();
        var lines = new ArrayList<String>();
        lines.add(one.name());
        lines.add(one.post());
        lines.add(one.unitName());
        lines.add("");
        lines.add(one.sheet().headline());
        lines.add(one.sheet().years());
        lines.add("");
        lines.add(one.sheet().deeds());
        lines.add("");
        lines.addAll(sheet.honours());
        if (!sheet.contact().isEmpty()) {
            lines.add("Liên hệ: " + sheet.contact());
        }
        if (one.invented()) {
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
