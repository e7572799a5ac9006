package vn.daihoi.document.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.document.Letterhead;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// A letterhead as typed.
public record LetterheadForm(
        String superior,
        String body,
        String abbreviation,
        String place,
        String authority,
        String post,
        String signer,
        String archive,
        int version) {

    public LetterheadForm {
        superior = line(superior);
        body = line(body);
        abbreviation = line(abbreviation);
        place = line(place);
        authority = authority == null ? "" : authority.strip();
        post = line(post);
        signer = line(signer);
        archive = line(archive);
    }

    static LetterheadForm of(Letterhead kept) {
        return new LetterheadForm(
                kept.superior(),
                kept.body(),
                kept.abbreviation(),
                kept.place(),
                kept.authority(),
                kept.post(),
                kept.signer(),
                kept.archive(),
                kept.version());
    }

    Letterhead letterhead() {
        return new Letterhead(superior, body, abbreviation, place, authority, post, signer, archive, version);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(body.isEmpty(), "body", "document.letterhead.body.missing")
                .when(body.length() > 250, "body", "document.tooLong", 250)
                .when(superior.length() > 250, "superior", "document.tooLong", 250)
                .when(abbreviation.isEmpty(), "abbreviation", "document.letterhead.abbreviation.missing")
                .when(abbreviation.length() > 30, "abbreviation", "document.tooLong", 30)
                .when(place.isEmpty(), "place", "document.letterhead.place.missing")
                .when(place.length() > 100, "place", "document.tooLong", 100)
                .when(authority.length() > 200, "authority", "document.tooLong", 200)
                .when(post.isEmpty(), "post", "document.letterhead.post.missing")
                .when(post.length() > 150, "post", "document.tooLong", 150)
                .when(signer.length() > 120, "signer", "document.tooLong", 120)
                .when(archive.length() > 120, "archive", "document.tooLong", 120);
    }

    /// Where another letterhead says something else.
    List<Clash> against(LetterheadForm theirs, Words t) {
        var clashes = new ArrayList<Clash>();
        add(clashes, t, "superior", theirs.superior, superior);
        add(clashes, t, "body", theirs.body, body);
        add(clashes, t, "abbreviation", theirs.abbreviation, abbreviation);
        add(clashes, t, "place", theirs.place, place);
        add(clashes, t, "authority", theirs.authority, authority);
        add(clashes, t, "post", theirs.post, post);
        add(clashes, t, "signer", theirs.signer, signer);
        add(clashes, t, "archive", theirs.archive, archive);
        return clashes;
    }

    private static void add(List<Clash> clashes, Words t, String field, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            clashes.add(new Clash(t.of("document.letterhead." + field), theirs, mine));
        }
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
