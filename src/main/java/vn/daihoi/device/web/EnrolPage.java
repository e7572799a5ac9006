package vn.daihoi.device.web;

/// What the operator reads before the phone becomes the device.
///
/// @param kind code of the kind
/// @param code the one-time code, sent back by the button; "" where it is wrong, used or too old
public record EnrolPage(String code, String kind, String name, String unit) {}
