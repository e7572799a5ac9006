package vn.daihoi.document.conference;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Grounds;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// The words of the backdrop (market, phông), ready for the printer (KH128 II.4.d).
@Component
class Backdrop implements PaperSource {

    @Override
    public String code() {
        return "market";
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
        var lines = new ArrayList<String>();
        if (ground.plan() != null && ground.terms() != null) {
            new Grounds(ground.unit(), ground.plan(), ground.terms())
                    .bannerLines(ground.facts())
                    .forEach(line -> lines.addAll(line.lines().toList()));
        }
        var last = lines.isEmpty() || !lines.getLast().contains("ngày") ? null : lines.removeLast();
        var values = Values.begin()
                .and("don_vi", ground.bodyName())
                .and(
                        "dong",
                        lines.stream()
                                .map(line -> Values.with("chu", line).done())
                                .toList())
                .orToWrite("noi_ngay", last == null || last.contains("...") ? null : last, "nơi, ngày tổ chức")
                .done();
        var missing = Lacking.of(ground).conference().dayAndPlace().found();
        return new Contents(values, ground.conferenceName(), List.of(), missing);
    }
}
