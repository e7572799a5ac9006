package vn.daihoi.demo;

/// How far the demo is told when it is first loaded.
enum DemoStory {
    /// The tree and the accounts: the season is still to be opened.
    START,
    /// A season under way: every [DemoChapter] of the season is told.
    SEASON,
    /// Half a year later, on the morning of the province's congress: everybody is listed, the doors are about to open.
    CONGRESS
}
