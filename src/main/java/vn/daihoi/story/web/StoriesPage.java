package vn.daihoi.story.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// Exemplars with consent and where their stories stand.
///
/// @param url of this list without its page
/// @param published how many the public reads now
/// @param book whether there is anything to print
public record StoriesPage(
        List<Frame.Place> tabs,
        List<Line> lines,
        Pages pages,
        String url,
        long published,
        boolean writes,
        boolean book) {

    /// @param path of the story; "" while none is begun
    /// @param consent `pictures`, `text` or `none`
    public record Line(
            long exemplarId,
            String name,
            String unit,
            String headline,
            String consent,
            String state,
            String tone,
            String path,
            String publicPath) {}
}
