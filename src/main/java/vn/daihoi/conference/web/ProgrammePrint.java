package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;

/// The programme as it is handed out.
public record ProgrammePrint(
        long id,
        String unit,
        List<String> name,
        Facts facts,
        List<Programme.Slot> slots,
        List<Paper> papers,
        List<Presider> presidium) {

    public boolean holdsPapers(Item item) {
        return item.shape().equals("papers") && !papers.isEmpty();
    }
}
