package vn.daihoi.delegate.web;

import vn.daihoi.delegate.Discretion;
import vn.daihoi.delegate.composition.Bar;
import vn.daihoi.shared.web.Words;

/// Numbers of people to the nearest five, so that one person more or less seldom shows. It hides, it does not seal: a
/// number that stands right before a step goes over it by one (docs/methods/sensitive-numbers.md).
record Rounded(Words t) {
    static final int STEP = 5;

    /// 0 for all that is too few to be told.
    static int of(int number) {
        return number < STEP ? 0 : (number + STEP / 2) / STEP * STEP;
    }

    String say(int number) {
        return of(number) == 0 ? t.of("delegate.rounded.few", STEP) : t.of("delegate.rounded.about", of(number));
    }

    /// @param where `composition` or `credentials`
    static String told(Discretion discretion, String where, Words t) {
        return switch (discretion) {
            case OPEN -> "";
            case ROUNDED -> t.of("delegate." + where + ".rounded", STEP);
            case CONCEALED -> t.of("delegate." + where + ".few", Discretion.FEW);
        };
    }

    /// Whether a value may be named at all: one that only a few on this list have would tell of them by appearing.
    static boolean isNamed(Bar bar) {
        return of(bar.count()) > 0 || bar.population() != null || bar.atLeast() != null || bar.atMost() != null;
    }

    /// The population may be the register's own count, which one newcomer moves too: told in whole per cent.
    static Bar beside(Bar bar) {
        var whole = bar.population() == null ? 0 : Math.round(bar.population());
        var population = whole == 0 ? null : Double.valueOf((double) whole);
        return new Bar(bar.value(), bar.count(), bar.share(), population, bar.atLeast(), bar.atMost());
    }
}
