package vn.daihoi.document.conference;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.presidium.Presidiums;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Cards to fold and stand on the table: the presidium first, then the guests; two to a sheet, the name on both faces.
@Component
class PlaceCards implements PaperSource {
    private final Presidiums presidiums;
    private final Guests guests;

    PlaceCards(Presidiums presidiums, Guests guests) {
        this.presidiums = presidiums;
        this.guests = guests;
    }

    @Override
    public String code() {
        return "the-ban";
    }

    @Override
    public PaperType type() {
        return PaperType.PROGRAMME;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.conference() != null;
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var cards = cards(actor, ground);
        var values = Values.begin().and("the", cards).done();
        var missing =
                Lacking.of(ground).conference().when(cards.isEmpty(), "VS-408").found();
        return new Contents(values, ground.conferenceName(), List.of(), missing);
    }

    private List<Values> cards(Actor actor, Ground ground) {
        var conference = ground.conference();
        var presidium = conference == null ? List.<Presider>of() : presidiums.of(conference.id());
        var cards = new ArrayList<Values>();
        presidium.forEach(one -> cards.add(card("chu-tich-doan-" + one.id(), one.name(), one.post())));
        var seated = presidium.stream().map(Presider::name).toList();
        guests.of(actor, ground).stream()
                .filter(line -> line.delegate().kind() == EntryKind.GUEST)
                .filter(line -> !seated.contains(line.delegate().name()))
                .forEach(line -> cards.add(
                        card("dai-bieu-" + line.entry().id(), line.delegate().name(), Guests.post(line, ""))));
        return cards;
    }

    private static Values card(String key, String name, String post) {
        return Values.with("khoa", key).and("ho_ten", name).and("chuc_vu", post).done();
    }
}
