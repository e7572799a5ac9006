package vn.daihoi.exemplar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Alike;
import vn.daihoi.people.Duplicates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Whether somebody may have been proposed already, under another name: the commune, the department and the union often
/// mean the same person. Looks over the whole register, and tells of entries that the reader may not see no more than
/// which unit has proposed them; a person decides.
@Component
public class LikelyTwins {
    private final Duplicates duplicates;
    private final Exemplars exemplars;
    private final Units units;

    LikelyTwins(Duplicates duplicates, Exemplars exemplars, Units units) {
        this.duplicates = duplicates;
        this.exemplars = exemplars;
        this.units = units;
    }

    /// @param unitName who has proposed the other one
    /// @param alike why they look like one
    public record Twin(long registrantId, String unitName, Alike alike) {}

    /// Outside of any transaction: the whole register is asked in the system's name.
    public List<Twin> of(String season, long registrantId) {
        return Acting.as(Actor.SYSTEM, () -> search(season, registrantId));
    }

    private List<Twin> search(String season, long registrantId) {
        var others = new LinkedHashMap<Long, Alike>();
        duplicates
                .of(Actor.SYSTEM, registrantId)
                .forEach(alike -> others.put(
                        alike.one().id() == registrantId
                                ? alike.other().id()
                                : alike.one().id(),
                        alike));
        Map<Long, Long> proposed = exemplars.proposedBy(season, others.keySet());
        return others.entrySet().stream()
                .filter(other -> proposed.containsKey(other.getKey()))
                .map(other ->
                        new Twin(other.getKey(), name(proposed.getOrDefault(other.getKey(), 0L)), other.getValue()))
                .toList();
    }

    private String name(long unitId) {
        return units.find(unitId).map(Unit::name).orElse("");
    }
}
