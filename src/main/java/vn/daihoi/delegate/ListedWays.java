package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.delegate.AddPasted.Choice;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Words;

/// The ways to go on from a row: one of those whom the register has, somebody new, or nobody. As values of a form:
/// the id of a registrant, `new`, `new:` with the id of a unit, `skip`.
final class ListedWays {
    private static final String ID = "\\d{1,18}";
    static final String NEW = "new";
    static final String SKIP = "skip";

    private ListedWays() {}

    /// Where there is a doubt, somebody decides it: nothing is proposed.
    static String proposed(Matched row) {
        var sure = row.sure();
        if (sure != null) {
            return sure.toString();
        }
        var meant = row.unit();
        if (row.isAmbiguous()
                || row.row().faults().stream().anyMatch(Finding::isBreach)
                || meant.isUnknown()
                || meant.isAmbiguous()) {
            return SKIP;
        }
        return meant.isClear() ? fresh(meant.units().getFirst().id()) : NEW;
    }

    /// @param here the unit of the list
    static List<vn.daihoi.shared.web.Choice> of(Matched row, String here, Words t) {
        var ways = new ArrayList<vn.daihoi.shared.web.Choice>();
        for (var one : row.candidates()) {
            var born = one.born() == null ? "" : ", " + one.born();
            ways.add(new vn.daihoi.shared.web.Choice(
                    String.valueOf(one.registrantId()),
                    "%s%s, %s, %s".formatted(one.name(), born, one.post(), one.unit())));
        }
        for (var unit : row.unit().units()) {
            ways.add(new vn.daihoi.shared.web.Choice(
                    fresh(unit.id()), t.of("delegate.paste.choice.newOf", unit.name() + " (" + unit.code() + ")")));
        }
        ways.add(new vn.daihoi.shared.web.Choice(NEW, t.of("delegate.paste.choice.new", here)));
        ways.add(new vn.daihoi.shared.web.Choice(SKIP, t.of("delegate.paste.choice.skip")));
        return ways;
    }

    static Map<Integer, Choice> read(Map<Integer, String> chosen) {
        return chosen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> read(one.getValue())));
    }

    private static Choice read(String value) {
        if (value.matches(ID)) {
            return new Choice.Known(Long.parseLong(value));
        }
        if (value.matches(NEW + ":" + ID)) {
            return new Choice.New(Long.valueOf(value.substring(NEW.length() + 1)));
        }
        return switch (value) {
            case NEW -> new Choice.New(null);
            case SKIP, "" -> new Choice.Nobody();
            default ->
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "choice of a row is (%s)".formatted(value));
        };
    }

    private static String fresh(long unitId) {
        return NEW + ":" + unitId;
    }
}
