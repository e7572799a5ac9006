/// The doors of the hall: who came in, when and where, from phones that may have no network.
///
/// A scan is a fact with an id of its own and is never changed; who is present is computed anew from all scans of a
/// person and a session whenever one of them arrives, in whatever order they do (docs/adr/0017). [InTheHall] says who is
/// in the hall now, [LiveNumbers] how many.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "plan",
            "clock",
            "unit",
            "people",
            "identity",
            "typeset",
            "signature",
            "conference",
            "delegate",
            "delegate::credentials",
            "device",
            "award",
            "badge",
            "hall"
        })
package vn.daihoi.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
