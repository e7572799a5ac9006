package vn.daihoi.typeset;

/// Where on a page the signature of a paper belongs, in points from the lower left corner: above the signer's name.
///
/// @param page counted from 1
public record SignPlace(int page, double x, double y, double width, double height) {}
