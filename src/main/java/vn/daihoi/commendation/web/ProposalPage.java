package vn.daihoi.commendation.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// Somebody is proposed, or what was proposed is written on.
///
/// @param id of the proposal; 0 while it is new
/// @param who what was searched for
/// @param found whom the register has under that name
/// @param registrant 0 until somebody is chosen
/// @param exemplar address of the exemplar they are in this season; empty for most
/// @param held honours they hold already
public record ProposalPage(
        List<Crumb> crumbs,
        long round,
        long id,
        int version,
        String who,
        List<Found> found,
        long registrant,
        String name,
        String under,
        String exemplar,
        List<String> held,
        List<Choice> honours,
        String honour,
        String achievement,
        FormErrors errors,
        List<Finding> findings,
        String stale) {

    public record Found(long id, String name, String kind, String under) {}

    public String action() {
        return id == 0 ? "/commendations/" + round + "/proposals" : "/commendations/proposals/" + id;
    }
}
