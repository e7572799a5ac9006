package vn.daihoi.document.web;

import java.util.List;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;

/// How a unit's papers are headed and signed.
///
/// @param sample how the sign of a plan will read
public record LetterheadPage(
        List<Frame.Place> tabs,
        String unit,
        LetterheadForm form,
        FormErrors errors,
        List<Clash> clashes,
        String sample,
        boolean kept) {}
