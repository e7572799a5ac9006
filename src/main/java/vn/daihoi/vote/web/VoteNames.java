package vn.daihoi.vote.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Answers;
import vn.daihoi.vote.Takings;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.Voters;

/// The names behind open answers, and of those who took a ballot paper: in the order of names, without hours.
@Component
class VoteNames {
    private final Delegates delegates;
    private final Voters voters;
    private final Answers answers;
    private final Takings takings;

    VoteNames(Delegates delegates, Voters voters, Answers answers, Takings takings) {
        this.delegates = delegates;
        this.voters = voters;
        this.answers = answers;
        this.takings = takings;
    }

    List<VotePage.Named> answers(Actor actor, Vote vote, Conference conference, Words t) {
        var given = answers.of(vote.id());
        return lines(actor, conference).stream()
                .flatMap(line -> Optional.ofNullable(given.get(line.entry().id())).stream()
                        .map(choice -> new VotePage.Named(
                                line.delegate().name(),
                                line.delegate().unit(),
                                t.of("vote.choice." + choice.code()),
                                choice.code())))
                .toList();
    }

    List<String> takers(Actor actor, Vote vote, Conference conference) {
        var took = takings.who(vote.id());
        return lines(actor, conference).stream()
                .filter(line -> took.contains(line.entry().id()))
                .map(line -> line.delegate().name())
                .toList();
    }

    private List<Delegates.Line> lines(Actor actor, Conference conference) {
        return voters.list(conference).map(list -> delegates.lines(actor, list)).orElse(List.of());
    }
}
