package vn.daihoi.conference;

import java.util.List;
import vn.daihoi.shared.Finding;

/// A question to the modules that rest on a held conference, before that is taken back: what stands in the way? Asked
/// before the conference is locked, so that they may lock their own rows first, as they do when they change it.
public interface ReopeningCheck {
    List<Finding> against(long unitId, String season);
}
