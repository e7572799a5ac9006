package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// @param megabytes the largest file that is read
public record UploadPage(List<Crumb> crumbs, FormErrors errors, long megabytes) {}
