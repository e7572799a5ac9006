package vn.daihoi.publicity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Exemplars the press may write about: somebody above stands by them and they agree to be published. Whoever works for
/// the press sees them, wherever they live; nobody else of the register. Not to be asked within a transaction of the
/// reader.
@Component
public class Cleared {
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

    public Map<Long, Exemplar> byRegistrant(String season) {
        var found = new LinkedHashMap<Long, Exemplar>();
        of(season).forEach(one -> found.put(one.registrantId(), one));
        return found;
    }

    public Optional<Exemplar> find(String season, long registrantId) {
        return Optional.ofNullable(byRegistrant(season).get(registrantId));
    }
}
