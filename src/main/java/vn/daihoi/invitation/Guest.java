package vn.daihoi.invitation;

import vn.daihoi.shared.Actor;

/// Whoever has opened their own link: one person on one conference's list.
///
/// @param unitId the unit that holds the conference
/// @param entryId the line of the conference's list
/// @param token the secret of the link: pages below it are `/i/<token>/…`
/// @param actor the guest as the one who acts: no account, no roles, the conference's unit and what is below it
public record Guest(
        long invitationId,
        long conferenceId,
        long unitId,
        long listId,
        long entryId,
        long registrantId,
        String name,
        String token,
        Actor actor) {

    public String path() {
        return "/i/" + token;
    }
}
