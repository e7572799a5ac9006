package vn.daihoi.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;
import vn.daihoi.hall.Seats;

/// The blocks of the hall as tellers count them, and how many delegates with a vote are in each. A hall that nobody has
/// drawn is one block.
@Component
public class Blocks {
    /// The whole hall; in a drawn one, those without a seat.
    static final String REST = "";

    private final Voters voters;
    private final Seats seats;

    Blocks(Voters voters, Seats seats) {
        this.voters = voters;
        this.seats = seats;
    }

    /// @param name "" for the whole hall, or for those without a seat
    /// @param present delegates with a vote who are in the hall now and sit here
    public record Block(String name, String floor, int present) {}

    public List<Block> of(Conference conference) {
        return of(seats.blocks(conference.id()), voters.of(conference).present());
    }

    static List<Block> of(List<Seats.BlockOfSeats> drawn, Set<Long> present) {
        var blocks = new ArrayList<Block>();
        var rest = new HashSet<>(present);
        for (var block : drawn) {
            int here = (int) block.entries().stream().filter(present::contains).count();
            rest.removeAll(block.entries());
            if (here > 0) {
                blocks.add(new Block(block.name(), block.floor(), here));
            }
        }
        if (blocks.isEmpty() || !rest.isEmpty()) {
            blocks.add(new Block(REST, "", rest.size()));
        }
        return List.copyOf(blocks);
    }
}
