package vn.daihoi.device;

import java.util.Set;
import vn.daihoi.shared.Actor;

/// A device that may work now, as controllers are given it.
///
/// @param unitPath of the conference's unit, beyond which the device sees nothing
public record Device(long id, long conferenceId, long unitId, String unitPath, DeviceKind kind, String name) {

    /// The system under the name of the device, with no role at all.
    public Actor actor() {
        return new Actor(Actor.SYSTEM.accountId(), name, Set.of(), unitId, unitPath);
    }
}
