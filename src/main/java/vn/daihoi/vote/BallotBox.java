package vn.daihoi.vote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Paper;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The slot of the box: ballots that come within a moment are laid in together, sorted by their numbers, so that not
/// even the transactions of the database tell one from the other. Nobody is answered before the ballot is on disk.
@Component
public class BallotBox {
    /// Long enough for several to come in a rush, too short to be noticed by who waits.
    private static final Duration MOMENT = Duration.ofMillis(150);
    private static final int HANDFUL = 200;

    private final CastBallots cast;
    private final Map<Long, Slot> slots = new ConcurrentHashMap<>();

    BallotBox(CastBallots cast) {
        this.cast = cast;
    }

    /// How a ballot was taken.
    public enum Answer {
        /// It lies in the box, now or already before.
        IN_BOX,
        /// Another ballot of the same paper lies there: the first one stands.
        ANOTHER,
        /// The box is not open yet, or no more.
        SHUT
    }

    public Answer drop(long voteId, Ballot ballot) {
        return slots.computeIfAbsent(voteId, Slot::new).drop(ballot);
    }

    private record Waiting(Ballot ballot, CompletableFuture<Answer> answer) {}

    /// One vote's slot: who comes first waits a moment for others and then lays all of them in.
    private final class Slot {
        private final long voteId;
        private final LinkedBlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
        private final Object hand = new Object();

        Slot(long voteId) {
            this.voteId = voteId;
        }

        Answer drop(Ballot ballot) {
            var mine = new Waiting(ballot, new CompletableFuture<>());
            waiting.add(mine);
            pause();
            synchronized (hand) {
                while (!mine.answer.isDone()) {
                    layIn();
                }
            }
            try {
                return mine.answer.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        private void layIn() {
            var handful = new ArrayList<Waiting>();
            waiting.drainTo(handful, HANDFUL);
            try {
                var lying = lay(handful);
                handful.forEach(one -> one.answer.complete(answer(one.ballot, lying)));
            } catch (RuntimeException e) {
                handful.forEach(one -> one.answer.completeExceptionally(e));
            }
        }

        /// Several may come with the same paper at once: the database takes one, and all are told which.
        private Map<Paper, Choice> lay(List<Waiting> handful) {
            var different = handful.stream()
                    .map(Waiting::ballot)
                    .collect(Collectors.toMap(Ballot::paper, one -> one, (first, _) -> first));
            return Acting.as(Actor.SYSTEM, () -> cast.cast(voteId, different.values()));
        }

        private static Answer answer(Ballot ballot, Map<Paper, Choice> lying) {
            var choice = lying.get(ballot.paper());
            if (choice == null) {
                return Answer.SHUT;
            }
            return choice == ballot.choice() ? Answer.IN_BOX : Answer.ANOTHER;
        }

        private static void pause() {
            try {
                Thread.sleep(MOMENT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
