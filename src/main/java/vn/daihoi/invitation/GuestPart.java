package vn.daihoi.invitation;

import java.util.Optional;
import vn.daihoi.shared.web.Words;

/// What a module above has to show on a guest's own page: the seat, the programme, a vote. A bean of that module.
///
/// It is asked while the guest acts ([Guest#actor]); the page is read on a phone 360 px wide and works without script.
public interface GuestPart {

    /// Parts are shown from the lowest to the highest.
    int order();

    /// Empty where there is nothing to show to this guest now.
    Optional<Part> of(Guest guest, Words t);

    /// @param template below `jte/`, without its ending: `hall/guest-part`; its parameters are `frame` and `page`
    /// @param page the view record of that template
    record Part(String template, Object page) {}
}
