package vn.daihoi.device.web;

/// Told to a device that may not work.
public record NoDevicePage(boolean cutOff) {}
