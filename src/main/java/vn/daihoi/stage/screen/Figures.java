package vn.daihoi.stage.screen;

import org.springframework.stereotype.Component;
import vn.daihoi.door.LiveNumbers;
import vn.daihoi.door.Numbers;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageWords;

/// Who is summoned and who has come, as the doors count: the presence by which the credentials report counts, too.
@Component
class Figures {
    private final LiveNumbers numbers;

    Figures(LiveNumbers numbers) {
        this.numbers = numbers;
    }

    FiguresPicture of(Stage stage, Words t) {
        var now = numbers.of(stage.id());
        return new FiguresPicture(
                stage.unit().name(),
                now.summoned(),
                now.present(),
                percent(now.present(), now.summoned()),
                now.byKind().stream()
                        .map(part -> new FiguresPicture.Part(
                                t.of("stage.kind." + part.name()), part.present(), part.summoned()))
                        .toList(),
                now.byDoor().stream().map(Figures::door).toList(),
                StageWords.hour(now.lastAt(), t));
    }

    private static FiguresPicture.Part door(Numbers.Part part) {
        return new FiguresPicture.Part(part.name(), part.present(), part.summoned());
    }

    private static int percent(int present, int summoned) {
        return summoned == 0 ? 0 : Math.round(100f * present / summoned);
    }
}
