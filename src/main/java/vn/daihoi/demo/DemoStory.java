package vn.daihoi.demo;

/// How far the demo is told when it is first loaded.
enum DemoStory {
    /// The tree and the accounts: the season is still to be opened.
    START,
    /// A season under way: every [DemoChapter] is told.
    SEASON
}
