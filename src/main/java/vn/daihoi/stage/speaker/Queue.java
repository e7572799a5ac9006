package vn.daihoi.stage.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The speakers of one conference in their order.
///
/// @param all in the order they put their names down
public record Queue(List<Speaker> all) {

    public Queue {
        all = List.copyOf(all);
    }

    public Optional<Speaker> speaking() {
        return in(SpeakerState.SPEAKING).stream().findFirst();
    }

    public Optional<Speaker> invited() {
        return in(SpeakerState.INVITED).stream().findFirst();
    }

    public Optional<Speaker> speaker(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    /// Those who wait: the invited first, then by when they put their names down.
    ///
    /// @param freshFirst whoever has not spoken today goes before who has
    public List<Speaker> waiting(boolean freshFirst) {
        return all.stream()
                .filter(one -> one.state() == SpeakerState.INVITED || one.state() == SpeakerState.REGISTERED)
                .sorted(Comparator.comparing((Speaker one) -> one.state() != SpeakerState.INVITED)
                        .thenComparing(one -> freshFirst && hasSpoken(one))
                        .thenComparing(one -> one.state() == SpeakerState.INVITED && one.invitedAt() != null
                                ? one.invitedAt()
                                : one.registeredAt())
                        .thenComparing(Speaker::id))
                .toList();
    }

    public List<Speaker> spoken() {
        return in(SpeakerState.SPOKEN).stream()
                .sorted(Comparator.comparing(Speaker::startedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// Whether this person has had the floor today, in this or another place of the queue.
    public boolean hasSpoken(Speaker one) {
        return all.stream()
                .anyMatch(other -> (other.state() == SpeakerState.SPOKEN || other.state() == SpeakerState.SPEAKING)
                        && other.id() != one.id()
                        && other.isSame(one));
    }

    private List<Speaker> in(SpeakerState state) {
        return all.stream().filter(one -> one.state() == state).toList();
    }
}
