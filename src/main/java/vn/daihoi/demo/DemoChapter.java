package vn.daihoi.demo;

/// A part of the demo season: what some units have already done by the demo's day. Told once, acting as the system,
/// after the tree and the accounts are there. A bean of this package; it uses the same acts as the pages do.
interface DemoChapter {

    /// Earlier chapters are told first: the plan before the conferences, the conferences before what was sent up.
    int order();

    /// The first story this belongs to; later stories tell it too.
    default DemoStory since() {
        return DemoStory.SEASON;
    }

    void tell();
}
