package vn.daihoi.delegate.composition;

import vn.daihoi.plan.Measure;

/// Says a value that the register keeps as a code: `giao-duc` → `Giáo dục`.
@FunctionalInterface
public interface ValueWords {
    ValueWords AS_KEPT = (measure, value) -> value;

    String say(Measure measure, String value);
}
