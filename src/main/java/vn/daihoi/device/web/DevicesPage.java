package vn.daihoi.device.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.web.Choice;

/// The organisers' list of devices.
///
/// @param shown the code to be held before a phone's camera; null where none was just made
public record DevicesPage(
        DayHead head,
        List<Row> rows,
        List<Choice> kinds,
        @Nullable Shown shown) {

    /// @param standing `waiting`, `working`, `silent` or `cutOff`
    /// @param badge kind of badge the standing wears
    /// @param seen when it was last heard of; "" while it never was
    public record Row(
            long id,
            String name,
            String kind,
            String standing,
            String badge,
            String seen,
            int waiting,
            boolean cutOff) {

        public String path(DayHead head) {
            return head.path() + "/devices/" + id;
        }
    }

    /// @param svg path of the QR code, in a square of `box` units
    public record Shown(String name, String address, String svg, int box) {}
}
