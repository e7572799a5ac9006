package vn.daihoi.stage.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;

/// Who is summoned and who has come, from the one list by which the credentials report counts, too.
@Component
public class Figures {
    private final DelegateLists lists;
    private final Delegates delegates;

    Figures(DelegateLists lists, Delegates delegates) {
        this.lists = lists;
        this.delegates = delegates;
    }

    public FiguresPicture of(Stage stage, Words t) {
        var actor = Acting.current().orElse(Actor.SYSTEM);
        var all = lists.ofUnit(stage.unit().id(), stage.conference().season(), Purpose.HERE)
                .map(list -> delegates.of(actor, list))
                .orElse(List.of());
        var present = (int) all.stream().filter(Figures::isHere).count();
        return new FiguresPicture(
                stage.unit().name(), all.size(), present, percent(present, all.size()), kinds(all, t), List.of(), "");
    }

    static int percent(int present, int summoned) {
        return summoned == 0 ? 0 : Math.round(100f * present / summoned);
    }

    private static List<FiguresPicture.Part> kinds(List<Delegate> all, Words t) {
        var summoned = new LinkedHashMap<String, Integer>();
        var present = new LinkedHashMap<String, Integer>();
        for (var one : all) {
            var kind = t.of("stage.kind." + one.kind().code());
            summoned.merge(kind, 1, Integer::sum);
            present.merge(kind, isHere(one) ? 1 : 0, Integer::sum);
        }
        var parts = new ArrayList<FiguresPicture.Part>();
        summoned.forEach(
                (kind, number) -> parts.add(new FiguresPicture.Part(kind, present.getOrDefault(kind, 0), number)));
        parts.sort(Comparator.comparingInt(FiguresPicture.Part::summoned).reversed());
        return parts;
    }

    private static boolean isHere(Delegate one) {
        return one.attendance() == Attendance.PRESENT;
    }
}
