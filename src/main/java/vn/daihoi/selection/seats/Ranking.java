package vn.daihoi.selection.seats;

/// The order of the queue for seats. Doubles only tell apart what is far apart; whatever is close is compared exactly.
interface Ranking {

    /// Whether the first, holding so many seats, comes before the second for the next seat; 0 means equal rights.
    int compare(int first, int seatsOfFirst, int second, int seatsOfSecond);

    /// What the queue is ordered by.
    Fraction quotient(int unit, int seats);
}
