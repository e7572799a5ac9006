package vn.daihoi.device;

/// A device was added, let in, cut off or let back.
public record DeviceChanged(long deviceId) {}
