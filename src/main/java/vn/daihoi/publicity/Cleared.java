package vn.daihoi.publicity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Exemplars the press may write about: somebody above stands by them and they agree to be published. Whoever works for
/// the press sees them, wherever they live; nobody else of the register. Not to be asked within a transaction of the
/// reader.
@Component
public class Cleared {
    private static final List<String> VOUCHED = List.of("chosen", "taken_up");
    private static final int LOOKED_AT = 100;

    private final Exemplars exemplars;

    Cleared(Exemplars exemplars) {
        this.exemplars = exemplars;
    }

    /// In the order of a list of names.
    public List<Exemplar> of(String season) {
        return Acting.as(
                Actor.SYSTEM,
                () -> exemplars.consented(Actor.SYSTEM, season).stream()
                        .filter(Exemplar::mayBePublished)
                        .toList());
    }

    /// Of some people, by registrant.
    public Map<Long, Exemplar> among(String season, Collection<Long> registrantIds) {
        var found = Acting.as(Actor.SYSTEM, () -> exemplars.ofRegistrants(Actor.SYSTEM, season, registrantIds));
        var among = new LinkedHashMap<Long, Exemplar>();
        found.values().stream().filter(Exemplar::mayBePublished).forEach(one -> among.put(one.registrantId(), one));
        return among;
    }

    public Optional<Exemplar> find(String season, long registrantId) {
        return Optional.ofNullable(among(season, List.of(registrantId)).get(registrantId));
    }

    /// The first whose name or headline holds the words.
    public List<Exemplar> named(String season, String words, int most) {
        return Acting.as(
                Actor.SYSTEM,
                () -> VOUCHED.stream()
                        .flatMap(state ->
                                exemplars
                                        .find(Actor.SYSTEM, filter(season, words, state), LOOKED_AT, 0)
                                        .rows()
                                        .stream())
                        .filter(Exemplar::mayBePublished)
                        .limit(most)
                        .toList());
    }

    private static ExemplarFilter filter(String season, String words, String state) {
        return new ExemplarFilter(season, words, null, null, null, null, state, null, false);
    }
}
