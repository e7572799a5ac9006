package vn.daihoi.device;

/// The organisers have named a device; it has not been let in yet.
public record DeviceAdded(long deviceId, long conferenceId, DeviceKind kind, String by) {}
