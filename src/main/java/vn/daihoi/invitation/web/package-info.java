/// Pages of invitations: the guest's own, those of the unit that invites and of the units that send guests.
@NullMarked
package vn.daihoi.invitation.web;

import org.jspecify.annotations.NullMarked;
