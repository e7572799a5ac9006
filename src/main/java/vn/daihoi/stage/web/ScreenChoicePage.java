package vn.daihoi.stage.web;

import java.util.List;

/// A screen that was let in and does not know yet where it hangs.
public record ScreenChoicePage(String name, List<String> kinds) {}
