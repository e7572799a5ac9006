package vn.daihoi.vote;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conference;

/// The blocks of the hall as tellers count them, and how many delegates with a vote are in each.
@Component
class Blocks {
    /// A hall that nobody has drawn is one block; so is what is seated nowhere.
    static final String WHOLE = "";

    private final Voters voters;

    Blocks(Voters voters) {
        this.voters = voters;
    }

    /// @param name "" for the whole hall, or for those without a seat
    /// @param present delegates with a vote who are in the hall now and sit here
    record Block(String name, int present) {}

    List<Block> of(Conference conference) {
        return List.of(new Block(WHOLE, voters.of(conference).present().size()));
    }
}
