package vn.daihoi.signature.web;

import java.util.List;
import vn.daihoi.shared.Finding;

/// The signing keys of one unit.
///
/// @param refused why a key was not taken
public record KeysPage(String unit, List<Row> keys, List<Finding> refused) {

    public record Row(long id, String holder, String issuer, String validity, boolean expired, String added) {}
}
