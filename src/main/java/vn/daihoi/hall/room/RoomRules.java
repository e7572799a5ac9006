package vn.daihoi.hall.room;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What is wrong with a drawn room. A breach would leave seats without a code of their own: it is not saved.
public final class RoomRules {
    /// Letters only: the row begins with the first figure of a code.
    private static final Pattern NAME = Pattern.compile("[A-ZĐ]{1,3}");
    private static final int MOST_ROWS = 60;
    private static final int MOST_SEATS = 80;
    private static final int LARGEST = 5_000;
    private static final int FARTHEST = 300;

    private final Drawing drawing;
    private final List<Finding> findings = new ArrayList<>();

    private RoomRules(Drawing drawing) {
        this.drawing = drawing;
    }

    public static List<Finding> check(Drawing drawing) {
        return new RoomRules(drawing).checked();
    }

    private List<Finding> checked() {
        stage();
        drawing.blocks().forEach(this::block);
        names();
        drawing.floors().forEach(this::overlaps);
        if (findings.stream().noneMatch(Finding::isBreach)) {
            seats();
            ways();
        }
        return findings;
    }

    private void stage() {
        var stage = drawing.stage();
        if (stage.rows() < 0 || stage.rows() > 10 || stage.seats() < 1 || stage.seats() > MOST_SEATS) {
            tell("CN-100", Severity.BREACH);
        }
    }

    private void block(Block block) {
        if (!NAME.matcher(block.name()).matches() || block.name().equals(Stage.BLOCK)) {
            tell("CN-101", Severity.BREACH, block.name());
        }
        if (block.rows() < 1 || block.rows() > MOST_ROWS || block.seats() < 1 || block.seats() > MOST_SEATS) {
            tell("CN-103", Severity.BREACH, block.name(), MOST_ROWS, MOST_SEATS);
        }
        if (block.x() < 0 || block.y() < 0 || block.x() > FARTHEST || block.y() > FARTHEST || block.firstRow() < 1) {
            tell("CN-106", Severity.BREACH, block.name());
        }
        if (block.aisles().stream().anyMatch(aisle -> !block.isInside(aisle))) {
            tell("CN-111", Severity.WARNING, block.name(), block.seats());
        }
    }

    private void names() {
        drawing.blocks().collect(Collectors.groupingBy(Block::name, Collectors.counting())).entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .sorted()
                .forEach(name -> tell("CN-102", Severity.BREACH, name));
    }

    private void overlaps(Floor floor) {
        var blocks = floor.blocks();
        for (var i = 0; i < blocks.size(); i++) {
            for (var j = i + 1; j < blocks.size(); j++) {
                if (blocks.get(i).overlaps(blocks.get(j))) {
                    tell(
                            "CN-104",
                            Severity.BREACH,
                            blocks.get(i).name(),
                            blocks.get(j).name());
                }
            }
        }
    }

    private void seats() {
        var seats = drawing.seats().stream().filter(seat -> !seat.isOnStage()).toList();
        if (seats.isEmpty() || seats.size() > LARGEST) {
            tell("CN-105", Severity.BREACH, seats.size(), LARGEST);
        }
        if (!seats.isEmpty() && seats.stream().noneMatch(Seat::wheelchair)) {
            tell("CN-109", Severity.WARNING);
        }
        var stuck = seats.stream()
                .filter(seat -> seat.wheelchair() && !seat.aisle())
                .map(Seat::code)
                .toList();
        if (!stuck.isEmpty()) {
            tell("CN-110", Severity.WARNING, String.join(", ", stuck));
        }
    }

    private void ways() {
        if (drawing.floors().getFirst().marks().stream().noneMatch(mark -> mark.what() == Mark.What.STAIRS)) {
            tell("CN-107", Severity.WARNING);
        }
        for (var floor : drawing.floors()) {
            if (floor.marks().stream().noneMatch(mark -> mark.what() == Mark.What.DOOR)) {
                tell("CN-108", Severity.WARNING, floor.name());
            }
        }
    }

    private void tell(String code, Severity severity, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), null));
    }
}
