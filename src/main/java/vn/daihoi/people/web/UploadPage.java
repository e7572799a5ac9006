package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// @param unit of rows that name none, as it stands in the box
/// @param mayChooseUnit an officer's list is of the own unit
/// @param megabytes the largest file that is read
public record UploadPage(List<Crumb> crumbs, String unit, boolean mayChooseUnit, FormErrors errors, long megabytes) {}
