package vn.daihoi.story.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// Where the print of the book stands.
///
/// @param prints whether the reader may have it printed
/// @param standing `none`, `underway`, `ready`, `old`, `failed`
/// @param ready what is ready, in a sentence; "" otherwise
public record BookPage(List<Crumb> crumbs, long stories, boolean prints, String standing, int percent, String ready) {}
