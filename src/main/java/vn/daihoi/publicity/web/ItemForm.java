package vn.daihoi.publicity.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Sector;
import vn.daihoi.publicity.Genre;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Phase;
import vn.daihoi.publicity.WebAddress;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// An item as typed: every word is kept, also what cannot be read.
///
/// @param about a unit as chosen: `942 · Huyện Châu Thành`
public record ItemForm(
        String body,
        String phase,
        String genre,
        String title,
        String plannedOn,
        String publishedOn,
        String link,
        String author,
        String sector,
        String movement,
        String about,
        String note,
        int version) {
    private static final int LINE = 300;
    private static final int NOTE = 2000;

    public ItemForm {
        body = line(body);
        phase = line(phase);
        genre = line(genre);
        title = line(title);
        plannedOn = line(plannedOn);
        publishedOn = line(publishedOn);
        link = line(link);
        author = line(author);
        sector = line(sector);
        movement = line(movement);
        about = line(about);
        note = note == null ? "" : note.strip();
    }

    static ItemForm blank(String body, String phase, LocalDate day) {
        return new ItemForm(
                body, phase, Genre.ARTICLE.code(), "", VietnameseDate.show(day), "", "", "", "", "", "", "", 0);
    }

    static ItemForm of(Item item, String about) {
        var sector = item.sector();
        var published = item.publishedOn();
        return new ItemForm(
                Long.toString(item.bodyId()),
                item.phase().code(),
                item.genre().code(),
                item.title(),
                VietnameseDate.show(item.plannedOn()),
                published == null ? "" : VietnameseDate.show(published),
                item.link(),
                item.author(),
                sector == null ? "" : sector.code(),
                item.movement(),
                about,
                item.note(),
                item.version());
    }

    ItemForm at(int current) {
        return new ItemForm(
                body,
                phase,
                genre,
                title,
                plannedOn,
                publishedOn,
                link,
                author,
                sector,
                movement,
                about,
                note,
                current);
    }

    FormErrors errors(LocalDate today, boolean unitUnknown) {
        var published = VietnameseDate.read(publishedOn);
        return FormErrors.none()
                .when(body.isEmpty(), "body", "publicity.error.body")
                .when(title.isEmpty(), "title", "publicity.error.title")
                .when(title.length() > LINE, "title", "publicity.error.long", LINE)
                .when(Genre.coded(genre).isEmpty(), "genre", "publicity.error.genre")
                .when(Phase.coded(phase).isEmpty(), "phase", "publicity.error.phase")
                .when(VietnameseDate.read(plannedOn).isEmpty(), "plannedOn", "shared.date.wrong", plannedOn)
                .when(!publishedOn.isEmpty() && published.isEmpty(), "publishedOn", "shared.date.wrong", publishedOn)
                .when(published.filter(today::isBefore).isPresent(), "publishedOn", "publicity.error.future")
                .when(!link.isEmpty() && WebAddress.read(link).isEmpty(), "link", "publicity.error.link")
                .when(!link.isEmpty() && publishedOn.isEmpty(), "publishedOn", "publicity.error.linkUnpublished")
                .when(author.length() > LINE, "author", "publicity.error.long", LINE)
                .when(unitUnknown, "about", "publicity.error.about")
                .when(note.length() > NOTE, "note", "publicity.error.long", NOTE);
    }

    /// To be asked once there are no errors.
    Item item(long id, String season, @Nullable Long aboutUnitId, List<Long> subjects) {
        return new Item(
                id,
                season,
                Long.parseLong(body),
                Phase.coded(phase).orElseThrow(),
                Genre.coded(genre).orElseThrow(),
                title,
                VietnameseDate.read(plannedOn).orElseThrow(),
                VietnameseDate.read(publishedOn).orElse(null),
                WebAddress.read(link).orElse(""),
                author,
                Sector.coded(sector).orElse(null),
                movement,
                aboutUnitId,
                note,
                subjects,
                version,
                "",
                null);
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("title", title);
        all.put("genre", genre);
        all.put("phase", phase);
        all.put("plannedOn", plannedOn);
        all.put("publishedOn", publishedOn);
        all.put("link", link);
        all.put("author", author);
        all.put("sector", sector);
        all.put("movement", movement);
        all.put("about", about);
        all.put("note", note);
        return all;
    }

    /// Where somebody else has saved something different.
    List<Clash> against(ItemForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("publicity.field." + field));
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
