package vn.daihoi.story.web;

/// The story of an exemplar, on the exemplar's page.
///
/// @param path of the story; "" while none is begun
/// @param begins whether this actor may begin one
public record PanelPage(
        long exemplarId, String path, String title, String state, String tone, String publicPath, boolean begins) {}
