package vn.daihoi.talk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.talk.Remark;
import vn.daihoi.talk.Remarks;
import vn.daihoi.talk.SpeakingTime;
import vn.daihoi.talk.Talk;
import vn.daihoi.talk.TalkRights;
import vn.daihoi.talk.TalkState;
import vn.daihoi.talk.Talks;
import vn.daihoi.unit.Units;

/// Puts together the page of one paper.
@Component
class TalkPages {
    private final Talks talks;
    private final Remarks remarks;
    private final TalkRights rights;
    private final Exemplars exemplars;
    private final Units units;
    private final Dictionary dictionary;

    TalkPages(
            Talks talks, Remarks remarks, TalkRights rights, Exemplars exemplars, Units units, Dictionary dictionary) {
        this.talks = talks;
        this.remarks = remarks;
        this.rights = rights;
        this.exemplars = exemplars;
        this.units = units;
        this.dictionary = dictionary;
    }

    /// The exemplar's own page decides who may see its paper.
    private Talk visible(Actor actor, long id) {
        var talk = talks.find(id).orElseThrow(() -> new NotThere("talk", id));
        exemplars.visibleTo(actor, talk.exemplarId());
        return talk;
    }

    long conferenceOf(Actor actor, long id) {
        return visible(actor, id).conferenceId();
    }

    TalkPage page(Actor actor, long id, TalkPage.@Nullable Form typed, FormErrors errors, boolean clash) {
        var talk = visible(actor, id);
        var who = exemplars.visibleTo(actor, talk.exemplarId());
        var t = dictionary.here();
        var time = SpeakingTime.of(talk.text());
        var frozenBy = talk.frozenBy();
        var frozen = talk.state() == TalkState.FROZEN;
        return new TalkPage(
                List.of(
                        new Crumb(t.of("exemplar.list.title"), "/exemplars"),
                        new Crumb(who.name(), "/exemplars/" + who.id()),
                        new Crumb(t.of("talk.title"), "")),
                id,
                who.name(),
                "/exemplars/" + who.id(),
                seesHost(actor, talk) ? "/conferences/" + talk.conferenceId() + "/talks" : "",
                t.of("talk.way." + talk.way().code()),
                talk.reasons(),
                t.of("talk.state." + talk.state().code()),
                TalksPages.badge(talk.state()),
                frozen,
                frozenBy == null ? "" : t.of("talk.frozen.by", frozenBy, talk.frozenAt()),
                form(talk, typed),
                errors,
                clash && typed != null ? clashes(talk, typed, t) : List.of(),
                Arrays.stream(talk.text().split("\\n+"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                time.syllables(),
                time.minutes(),
                SpeakingTime.A_MINUTE,
                talk.round(),
                remarks.of(id).stream().map(one -> line(one, t)).toList(),
                rights.hosts(actor, talk.unitId()),
                rights.writes(actor, talk) && !frozen,
                rights.reviews(actor, talk) && !frozen);
    }

    private boolean seesHost(Actor actor, Talk talk) {
        return units.find(talk.unitId()).filter(unit -> actor.sees(unit.path())).isPresent();
    }

    /// What was typed stays, on the version that is current now.
    private static TalkPage.Form form(Talk talk, TalkPage.@Nullable Form typed) {
        return typed == null
                ? new TalkPage.Form(talk.title(), talk.text(), talk.version())
                : new TalkPage.Form(typed.title(), typed.text(), talk.version());
    }

    private static List<Clash> clashes(Talk talk, TalkPage.Form typed, Words t) {
        var clashes = new ArrayList<Clash>();
        if (!talk.title().equals(typed.title())) {
            clashes.add(new Clash(t.of("talk.name"), talk.title(), typed.title()));
        }
        if (!talk.text().equals(typed.text())) {
            clashes.add(new Clash(t.of("talk.text"), talk.text(), typed.text()));
        }
        return clashes;
    }

    private static TalkPage.RemarkLine line(Remark one, Words t) {
        var settledBy = one.settledBy();
        return new TalkPage.RemarkLine(
                one.id(),
                t.of("talk.round", one.round()),
                one.quote(),
                one.text(),
                t.of("talk.remark.by", one.by(), one.at()),
                one.isOpen(),
                settledBy == null ? "" : t.of("talk.remark.settled", settledBy));
    }
}
